package clinic.application.scheduling;

import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.Change;
import clinic.domain.scheduling.AppointmentEvent;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Availability;
import clinic.domain.scheduling.Diaries.Desk;
import clinic.domain.scheduling.ProcedureTimes;
import clinic.domain.scheduling.Status;
import clinic.domain.scheduling.Verdict;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Moves an appointment to another time or professional, or changes its notes; atomically, as booking is. */
public final class ChangeAppointment {
    private final SchedulingPorts ports;
    private final Alternatives alternatives;
    private final Chronicle chronicle;

    /**
     * What is to change; what is empty stays.
     *
     * @param version which version the caller has read; empty: whichever it is
     * @param startsAt to the second; nothing that the clinic tells is finer
     * @param notes the new notes, or none; empty: they stay
     * @param override outside hours, notice and grid; staff only
     */
    public record Command(
            Actor actor,
            AppointmentId id,
            OptionalInt version,
            Optional<Instant> startsAt,
            Optional<ProfileId> professional,
            Optional<Optional<String>> notes,
            boolean override) {
        public Command {
            startsAt = startsAt.map(start -> start.truncatedTo(ChronoUnit.SECONDS));
        }
    }

    /** What came of it. */
    public sealed interface Outcome
            permits Outcome.Changed,
                    Outcome.WrongStatus,
                    Outcome.UnknownProfessional,
                    Outcome.Stale,
                    Outcome.NotThere,
                    Outcome.NotAllowed,
                    NotPlaced {
        record Changed(AppointmentView view) implements Outcome {}

        record WrongStatus(Status status) implements Outcome {}

        record UnknownProfessional() implements Outcome {}

        /** Somebody else changed it since the caller read it. */
        record Stale() implements Outcome {}

        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ChangeAppointment(SchedulingPorts ports, Alternatives alternatives, Chronicle chronicle) {
        this.ports = ports;
        this.alternatives = alternatives;
        this.chronicle = chronicle;
    }

    public Outcome handle(Command command) {
        var actor = command.actor();
        if (actor instanceof Actor.Anonymous || (actor.isClient() && command.override())) {
            return new Outcome.NotAllowed();
        }
        return ports.unitOfWork()
                .inTransaction(
                        actor,
                        () -> ports.appointments()
                                .lock(command.id())
                                .filter(view -> view.isSeenBy(actor))
                                .map(view -> change(command, view))
                                .orElseGet(Outcome.NotThere::new));
    }

    private Outcome change(Command command, AppointmentView view) {
        var appointment = view.appointment();
        if (command.version().isPresent() && command.version().getAsInt() != appointment.version()) {
            return new Outcome.Stale();
        }
        if (!appointment.isAhead()) return new Outcome.WrongStatus(appointment.status());
        var start = command.startsAt().orElse(appointment.visit().start());
        var professional = command.professional().orElse(appointment.professional());
        var stays = start.equals(appointment.visit().start()) && professional.equals(appointment.professional());
        return stays ? note(command, view) : move(command, view, start, professional);
    }

    private Outcome note(Command command, AppointmentView view) {
        var notes = notes(command, view.appointment());
        if (notes.equals(view.appointment().notes())) return read(command);
        var noted = view.appointment().noted(notes);
        ports.appointments().save(noted);
        chronicle.tell(AppointmentEvent.Kind.NOTED, noted, Set.of("notes"), now());
        return new Outcome.Changed(view.with(noted));
    }

    /** Nothing changes, but the patient's data is told: a reading like any other. */
    private Outcome read(Command command) {
        return ports.views()
                .find(command.actor(), command.id(), now())
                .<Outcome>map(Outcome.Changed::new)
                .orElseGet(Outcome.NotThere::new);
    }

    private Outcome move(Command command, AppointmentView view, Instant start, ProfileId professional) {
        var appointment = view.appointment();
        var desk = ports.diaries()
                .desk(command.actor(), appointment.procedure(), professional, Optional.of(appointment.patient()));
        if (desk.diary().isEmpty()) return new Outcome.UnknownProfessional();
        var availability = new Availability(desk.rules(), timesOf(appointment), now());
        return switch (availability.judge(desk.diary().get(), start, command.override())) {
            case Verdict.Bookable bookable -> place(command, view, desk, professional, bookable);
            case Verdict.Refused refused ->
                alternatives.refused(refused, wish(command, desk, appointment, start, professional), now());
            case Verdict.Taken taken ->
                alternatives.taken(wish(command, desk, appointment, start, professional), now());
        };
    }

    private Outcome place(
            Command command, AppointmentView view, Desk desk, ProfileId professional, Verdict.Bookable bookable) {
        var notes = notes(command, view.appointment());
        return switch (view.appointment()
                .move(professional, bookable.visit(), bookable.occupied(), command.override(), notes)) {
            case Change.WrongStatus wrong -> new Outcome.WrongStatus(wrong.status());
            case Change.Done done -> {
                var moved = done.appointment();
                var placed = ports.appointments().move(moved);
                if (placed == Placed.PLACED) {
                    chronicle.tell(
                            AppointmentEvent.Kind.RESCHEDULED, moved, fields(command, view.appointment()), now());
                    yield new Outcome.Changed(view.with(moved));
                }
                var wish = wish(command, desk, moved, bookable.visit().start(), professional);
                yield alternatives.notPlaced(placed, wish, now());
            }
        };
    }

    private static Optional<String> notes(Command command, Appointment appointment) {
        return command.notes().orElse(appointment.notes());
    }

    /** What a move of this appointment changes. */
    private static Set<String> fields(Command command, Appointment appointment) {
        var fields = new HashSet<>(Set.of("startsAt", "professionalId"));
        if (!notes(command, appointment).equals(appointment.notes())) fields.add("notes");
        if (command.override()) fields.add("override");
        return fields;
    }

    /** The times that were booked, which stay whatever became of the procedure since. */
    private static ProcedureTimes timesOf(Appointment appointment) {
        var visit = appointment.visit();
        var occupied = appointment.occupied();
        return new ProcedureTimes(
                appointment.procedure(),
                Duration.between(visit.start(), visit.end()),
                Duration.between(occupied.start(), visit.start()),
                Duration.between(visit.end(), occupied.end()));
    }

    private static Alternatives.Wish wish(
            Command command, Desk desk, Appointment appointment, Instant wanted, ProfileId professional) {
        return new Alternatives.Wish(
                command.actor(),
                desk.rules(),
                timesOf(appointment),
                professional,
                Optional.of(appointment.patient()),
                wanted,
                Optional.of(appointment.id()));
    }

    private Instant now() {
        return ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
    }
}
