package clinic.domain.testkit.scheduling;

import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffFilter;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.scheduling.TimesOff;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** Keeps times off in memory, and takes their time from a ledger. Thread-safe by its unit of work. */
public final class InMemoryTimesOff implements TimesOff {
    private static final Comparator<TimeOff> ORDER = Comparator.comparing(
                    (TimeOff one) -> one.slot().start())
            .thenComparing(one -> one.id().value().toString());

    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryLedger ledger;
    private final InMemoryAppointments appointments;
    private final Map<TimeOffId, TimeOff> kept = new LinkedHashMap<>();

    public InMemoryTimesOff(InMemoryUnitOfWork unitOfWork, InMemoryLedger ledger, InMemoryAppointments appointments) {
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
        this.appointments = appointments;
    }

    @Override
    public List<AppointmentView> add(TimeOff timeOff) {
        DiaryKeeping.require(unitOfWork.actor(), timeOff.professional());
        unitOfWork.change(() -> kept.put(timeOff.id(), timeOff), () -> kept.remove(timeOff.id()));
        ledger.takeOff(new Agenda.Absence(timeOff.id(), timeOff.professional(), timeOff.slot(), timeOff.reason()));
        return appointments.all().stream()
                .filter(view -> isInside(view, timeOff))
                .sorted(Comparator.comparing((AppointmentView view) ->
                                view.appointment().visit().start())
                        .thenComparing(view -> view.appointment().id().value().toString()))
                .toList();
    }

    private static boolean isInside(AppointmentView view, TimeOff timeOff) {
        var appointment = view.appointment();
        return appointment.occupies()
                && appointment.professional().equals(timeOff.professional())
                && appointment.occupied().overlaps(timeOff.slot());
    }

    @Override
    public Optional<TimeOff> remove(ProfileId professional, TimeOffId id) {
        var allowed = DiaryKeeping.isAllowed(unitOfWork.actor(), professional);
        var found = Optional.ofNullable(kept.get(id))
                .filter(one -> allowed && one.professional().equals(professional));
        found.ifPresent(one -> {
            unitOfWork.change(() -> kept.remove(id), () -> kept.put(id, one));
            ledger.comeBack(id);
        });
        return found;
    }

    @Override
    public Page<TimeOff> list(ProfileId professional, TimeOffFilter filter, Paging paging) {
        var found = isStaffs() ? found(professional, filter, paging) : List.<TimeOff>of();
        if (found.size() <= paging.limit()) return new Page<>(found, Optional.empty());
        var items = found.subList(0, paging.limit());
        return new Page<>(items, Optional.of(position(items.getLast())));
    }

    private boolean isStaffs() {
        return unitOfWork.actor().isStaff() || DiaryKeeping.isSystem(unitOfWork.actor());
    }

    private List<TimeOff> found(ProfileId professional, TimeOffFilter filter, Paging paging) {
        return kept.values().stream()
                .filter(one -> one.professional().equals(professional))
                .filter(one -> filter.from().map(one.slot().end()::isAfter).orElse(true))
                .filter(one -> filter.before().map(one.slot().start()::isBefore).orElse(true))
                .sorted(ORDER)
                .dropWhile(isUpTo(paging.after()))
                .toList();
    }

    private Predicate<TimeOff> isUpTo(Optional<String> after) {
        var last = after.map(position -> kept.values().stream()
                .filter(one -> position(one).equals(position))
                .findFirst()
                .orElseThrow());
        return one -> last.map(it -> ORDER.compare(one, it) <= 0).orElse(false);
    }

    private static String position(TimeOff timeOff) {
        return timeOff.id().value().toString();
    }
}
