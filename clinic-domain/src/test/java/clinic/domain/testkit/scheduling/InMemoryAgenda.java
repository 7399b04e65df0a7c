package clinic.domain.testkit.scheduling;

import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Slot;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes days into an agenda: what starts in a day is in it, and who is away in some of it. */
final class InMemoryAgenda {
    private static final Comparator<Agenda.Presence> BY_NAME_THEN_START = Comparator.comparing(
                    Agenda.Presence::professionalName)
            .thenComparing(presence -> presence.slot().start());

    private final InMemoryRegister register;
    private final InMemoryLedger ledger;

    InMemoryAgenda(InMemoryRegister register, InMemoryLedger ledger) {
        this.register = register;
        this.ledger = ledger;
    }

    Agenda of(Actor actor, List<AppointmentView> seen, LocalDate first, int days, Optional<ProfileId> professional) {
        var zone = register.rules().zone();
        var absences =
                actor.isClient() || actor instanceof Actor.Anonymous ? List.<Agenda.Absence>of() : ledger.absences();
        return new Agenda(
                zone,
                IntStream.range(0, days)
                        .mapToObj(first::plusDays)
                        .map(date -> day(date, zone, seen, absences, professional))
                        .toList());
    }

    private Agenda.Day day(
            LocalDate date,
            ZoneId zone,
            List<AppointmentView> seen,
            List<Agenda.Absence> absences,
            Optional<ProfileId> professional) {
        var slot = slotOf(date, zone);
        return new Agenda.Day(
                date,
                seen.stream()
                        .filter(view -> isIn(slot, view.appointment().visit().start()))
                        .filter(view -> isWanted(view.appointment().professional(), professional))
                        .map(this::entry)
                        .toList(),
                absences.stream()
                        .filter(absence -> absence.slot().overlaps(slot))
                        .filter(absence -> isWanted(absence.professional(), professional))
                        .toList(),
                register.professionals().stream()
                        .filter(one -> isWanted(one.id(), professional))
                        .flatMap(one -> presences(one, date))
                        .filter(presence -> isIn(slot, presence.slot().start()))
                        .sorted(BY_NAME_THEN_START)
                        .toList());
    }

    private Agenda.Entry entry(AppointmentView view) {
        var appointment = view.appointment();
        return new Agenda.Entry(
                view,
                register.nameOf(appointment.procedure()).orElseThrow(),
                register.professional(appointment.professional()).orElseThrow().name());
    }

    /** In the days around this one, as the professional's own clock has them. */
    private static Stream<Agenda.Presence> presences(InMemoryRegister.Professional professional, LocalDate date) {
        return Stream.of(date.minusDays(1), date, date.plusDays(1))
                .flatMap(day -> professional.hours().weekly().getOrDefault(day.getDayOfWeek(), List.of()).stream()
                        .flatMap(stretch -> stretch.on(day, professional.hours().zone()).stream())
                        .map(slot -> new Agenda.Presence(professional.id(), professional.name(), slot)));
    }

    private static Slot slotOf(LocalDate day, ZoneId zone) {
        return new Slot(
                day.atStartOfDay(zone).toInstant(),
                day.plusDays(1).atStartOfDay(zone).toInstant());
    }

    private static boolean isIn(Slot slot, Instant moment) {
        return !moment.isBefore(slot.start()) && moment.isBefore(slot.end());
    }

    private static boolean isWanted(ProfileId one, Optional<ProfileId> wanted) {
        return wanted.map(one::equals).orElse(true);
    }
}
