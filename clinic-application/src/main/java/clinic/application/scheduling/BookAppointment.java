package clinic.application.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentEvent;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Availability;
import clinic.domain.scheduling.Diaries.Desk;
import clinic.domain.scheduling.Diaries.Guest;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.Holds.Released;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.Source;
import clinic.domain.scheduling.Verdict;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Once;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Repeats.Claim;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** Books an appointment. Whether the time is still free is the ledger's to say, not a look before. */
public final class BookAppointment {
    private static final Set<String> FIELDS = Set.of("patientId", "procedureId", "professionalId", "startsAt", "notes");
    private static final Set<String> FIELDS_OVERRIDDEN =
            Set.of("patientId", "procedureId", "professionalId", "startsAt", "notes", "override");

    private final SchedulingPorts ports;
    private final Alternatives alternatives;
    private final Chronicle chronicle;

    /**
     * What is to be booked.
     *
     * @param startsAt to the second; nothing that the clinic tells is finer
     * @param patient for whom; required of staff, empty for a client, who books for itself
     * @param override outside hours, notice and grid; staff only
     * @param hold what kept the professional's time free until now; the booking takes its place, a refusal leaves it
     */
    public record Command(
            Actor actor,
            ProcedureId procedure,
            ProfileId professional,
            Instant startsAt,
            Optional<PatientId> patient,
            Optional<String> notes,
            boolean override,
            Source source,
            Optional<Once> once,
            Optional<HoldId> hold) {
        public Command {
            startsAt = startsAt.truncatedTo(ChronoUnit.SECONDS);
        }
    }

    /** What came of it. */
    public sealed interface Outcome
            permits Outcome.Booked,
                    Outcome.AnsweredBefore,
                    Outcome.KeyUsedOtherwise,
                    Outcome.UnknownProcedure,
                    Outcome.UnknownProfessional,
                    Outcome.UnknownPatient,
                    Outcome.PatientMisplaced,
                    Outcome.NotAllowed,
                    NotPlaced {
        record Booked(AppointmentView view) implements Outcome {}

        /** The same request was done before; this was its answer. */
        record AnsweredBefore(AppointmentId id, String answer) implements Outcome {}

        /** The key belongs to another request. */
        record KeyUsedOtherwise() implements Outcome {}

        record UnknownProcedure() implements Outcome {}

        record UnknownProfessional() implements Outcome {}

        record UnknownPatient() implements Outcome {}

        /** Staff must say for whom, a client must not. */
        record PatientMisplaced(boolean required) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    BookAppointment(SchedulingPorts ports, Alternatives alternatives, Chronicle chronicle) {
        this.ports = ports;
        this.alternatives = alternatives;
        this.chronicle = chronicle;
    }

    public Outcome handle(Command command) {
        var actor = command.actor();
        if (actor instanceof Actor.Anonymous || (actor.isClient() && command.override())) {
            return new Outcome.NotAllowed();
        }
        if (actor.isClient() == command.patient().isPresent()) return new Outcome.PatientMisplaced(!actor.isClient());
        var desk = ports.diaries().desk(actor, command.procedure(), command.professional(), command.patient());
        if (desk.times().isEmpty()) return refused(command, Outcome.UnknownProcedure::new);
        if (desk.diary().isEmpty()) return refused(command, Outcome.UnknownProfessional::new);
        if (desk.patient().isEmpty()) return refused(command, Outcome.UnknownPatient::new);
        return judged(command, desk, desk.patient().get());
    }

    /** What was booked under a key stays its answer, whatever the rules and the clock say by now. */
    private Outcome refused(Command command, Supplier<Outcome> refusal) {
        if (command.once().isEmpty()) return refusal.get();
        var now = ports.time().instant();
        var id = new AppointmentId(ports.ids().next());
        return switch (ports.unitOfWork()
                .inTransaction(command.actor(), () -> look(command.once().get(), id, now))) {
            case Claim.First first -> refusal.get();
            case Claim.Again again -> before(command, again, now);
            case Claim.Mismatch mismatch -> new Outcome.KeyUsedOtherwise();
        };
    }

    private Claim look(Once once, AppointmentId id, Instant now) {
        var claim = ports.repeats().claim(once, id, now);
        if (claim instanceof Claim.First) ports.repeats().release(once);
        return claim;
    }

    private Outcome judged(Command command, Desk desk, Guest patient) {
        var now = ports.time().instant();
        var availability = new Availability(desk.rules(), desk.times().orElseThrow(), now);
        return switch (availability.judge(desk.diary().orElseThrow(), command.startsAt(), command.override())) {
            case Verdict.Bookable bookable -> place(command, desk, patient, bookable, now);
            case Verdict.Refused refused ->
                refused(command, () -> alternatives.refused(refused, wish(command, desk), now));
            case Verdict.Taken taken -> refused(command, () -> alternatives.taken(wish(command, desk), now));
        };
    }

    private Outcome place(Command command, Desk desk, Guest patient, Verdict.Bookable bookable, Instant now) {
        var appointment = appointment(command, patient, bookable.visit(), bookable.occupied(), now);
        var placing = ports.unitOfWork().inTransaction(command.actor(), () -> keep(command, appointment, now));
        return switch (placing) {
            case Placing.Done done ->
                new Outcome.Booked(new AppointmentView(
                        appointment,
                        patient.name(),
                        patient.profile(),
                        desk.rules().zone()));
            case Placing.Refused refused -> alternatives.notPlaced(refused.placed(), wish(command, desk), now);
            case Placing.Before before -> before(command, before.claim(), now);
            case Placing.OtherRequest other -> new Outcome.KeyUsedOtherwise();
        };
    }

    /** What the transaction came to. */
    private sealed interface Placing {
        record Done() implements Placing {}

        record Refused(Placed placed) implements Placing {}

        record Before(Claim.Again claim) implements Placing {}

        record OtherRequest() implements Placing {}
    }

    private Placing keep(Command command, Appointment appointment, Instant now) {
        if (command.once().isPresent()) {
            switch (ports.repeats().claim(command.once().get(), appointment.id(), now)) {
                case Claim.First first -> {}
                case Claim.Again again -> {
                    return new Placing.Before(again);
                }
                case Claim.Mismatch mismatch -> {
                    return new Placing.OtherRequest();
                }
            }
        }
        var placed = add(command, appointment, now);
        if (placed != Placed.PLACED) {
            command.once().ifPresent(ports.repeats()::release);
            return new Placing.Refused(placed);
        }
        chronicle.tell(
                AppointmentEvent.Kind.CREATED, appointment, command.override() ? FIELDS_OVERRIDDEN : FIELDS, now);
        return new Placing.Done();
    }

    /** In the place of the hold, which stays when the appointment cannot be added. */
    private Placed add(Command command, Appointment appointment, Instant now) {
        var held = command.hold()
                .flatMap(ports.holds()::find)
                .filter(hold -> hold.isReleasedBy(command.actor()))
                .filter(hold -> hold.professional().equals(command.professional()))
                .filter(hold -> ports.holds().release(hold.id()) == Released.RELEASED);
        var placed = ports.appointments().add(appointment);
        if (placed == Placed.PLACED) {
            held.ifPresent(hold -> ports.auditTrail().record(HoldAudit.of("hold.release", hold, now)));
        } else {
            held.ifPresent(ports.holds()::place);
        }
        return placed;
    }

    /** What was answered is told to who may still see it, and that is a reading. */
    private Outcome before(Command command, Claim.Again again, Instant now) {
        var id = new AppointmentId(again.subject());
        return ports.views()
                .find(command.actor(), id, now)
                .map(view -> again.answer()
                        .<Outcome>map(answer -> new Outcome.AnsweredBefore(id, answer))
                        .orElseGet(() -> new Outcome.Booked(view)))
                .orElseGet(Outcome.KeyUsedOtherwise::new);
    }

    private Appointment appointment(Command command, Guest patient, Slot visit, Slot occupied, Instant now) {
        return new Appointment(
                new AppointmentId(ports.ids().next()),
                patient.id(),
                command.procedure(),
                command.professional(),
                visit,
                occupied,
                new Appointment.State.Scheduled(),
                command.source(),
                command.override(),
                command.notes(),
                now.truncatedTo(ChronoUnit.SECONDS),
                1);
    }

    private static Alternatives.Wish wish(Command command, Desk desk) {
        return Alternatives.Wish.at(command.actor(), desk, command.professional(), command.startsAt());
    }
}
