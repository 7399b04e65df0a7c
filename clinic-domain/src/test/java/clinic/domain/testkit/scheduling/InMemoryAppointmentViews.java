package clinic.domain.testkit.scheduling;

import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.AppointmentFilter;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.AppointmentViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Shows what {@link InMemoryAppointments} keeps. Thread-safe by its unit of work. */
public final class InMemoryAppointmentViews implements AppointmentViews {
    private static final Set<String> FIELDS = Set.of("patientId", "patientName", "procedureId", "startsAt", "notes");
    private static final Comparator<AppointmentView> BY_START_THEN_ID = Comparator.comparing(
                    (AppointmentView view) -> view.appointment().visit().start())
            .thenComparing(view -> view.appointment().id().value().toString());

    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryAppointments appointments;
    private final InMemoryAgenda agenda;
    private final InMemoryAuditTrail auditTrail;

    public InMemoryAppointmentViews(
            InMemoryUnitOfWork unitOfWork,
            InMemoryAppointments appointments,
            InMemoryRegister register,
            InMemoryLedger ledger,
            InMemoryAuditTrail auditTrail) {
        this.unitOfWork = unitOfWork;
        this.appointments = appointments;
        this.agenda = new InMemoryAgenda(register, ledger);
        this.auditTrail = auditTrail;
    }

    @Override
    public Optional<AppointmentView> find(Actor actor, AppointmentId id, Instant now) {
        return unitOfWork.inTransaction(actor, () -> {
            var found = seenBy(actor)
                    .filter(view -> view.appointment().id().equals(id))
                    .toList();
            told(now, "appointment.read", Optional.of(id.value()), found);
            return found.stream().findFirst();
        });
    }

    @Override
    public Page<AppointmentView> list(Actor actor, AppointmentFilter filter, Paging paging, Instant now) {
        return unitOfWork.inTransaction(actor, () -> {
            var found = seenBy(actor)
                    .filter(view -> passes(view, filter))
                    .dropWhile(view ->
                            paging.after().map(position(view)::compareTo).orElse(1) <= 0)
                    .limit(paging.limit() + 1L)
                    .toList();
            var hasMore = found.size() > paging.limit();
            var items = hasMore ? found.subList(0, paging.limit()) : found;
            told(now, "appointment.list", Optional.empty(), items);
            return new Page<>(items, hasMore ? Optional.of(position(items.getLast())) : Optional.empty());
        });
    }

    @Override
    public Agenda agenda(Actor actor, LocalDate first, int days, Optional<ProfileId> professional, Instant now) {
        return unitOfWork.inTransaction(actor, () -> {
            var shown = agenda.of(actor, seenBy(actor).toList(), first, days, professional);
            var views = shown.days().stream()
                    .flatMap(day -> day.appointments().stream().map(Agenda.Entry::view))
                    .toList();
            told(now, "appointment.agenda", Optional.empty(), views);
            return shown;
        });
    }

    private Stream<AppointmentView> seenBy(Actor actor) {
        return appointments.all().stream().filter(view -> view.isSeenBy(actor)).sorted(BY_START_THEN_ID);
    }

    private static boolean passes(AppointmentView view, AppointmentFilter filter) {
        var appointment = view.appointment();
        var start = appointment.visit().start();
        return !filter.from().map(start::isBefore).orElse(false)
                && filter.before().map(start::isBefore).orElse(true)
                && filter.professional().map(appointment.professional()::equals).orElse(true)
                && filter.patient().map(appointment.patient()::equals).orElse(true)
                && filter.status().map(appointment.status()::equals).orElse(true);
    }

    /** In the order of the list. */
    private static String position(AppointmentView view) {
        var appointment = view.appointment();
        return appointment.visit().start() + "/" + appointment.id().value();
    }

    private void told(Instant now, String action, Optional<UUID> subject, List<AppointmentView> views) {
        var patients = views.stream().map(view -> view.appointment().patient()).toList();
        auditTrail.told(now, action, subject, patients, FIELDS);
    }
}
