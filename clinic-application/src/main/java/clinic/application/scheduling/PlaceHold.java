package clinic.application.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Availability;
import clinic.domain.scheduling.Diaries.Desk;
import clinic.domain.scheduling.Diaries.Guest;
import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.Verdict;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Keeps a time free for somebody who is about to book it; judged as a booking is. */
public final class PlaceHold {
    private final SchedulingPorts ports;
    private final Alternatives alternatives;

    /**
     * What is to be kept free.
     *
     * @param startsAt to the second; nothing that the clinic tells is finer
     * @param patient for whom, if that is known yet; empty for a client, who holds for itself
     * @param lasting for how long, at most {@link Hold#LONGEST}
     */
    public record Command(
            Actor actor,
            ProcedureId procedure,
            ProfileId professional,
            Instant startsAt,
            Optional<PatientId> patient,
            Duration lasting) {
        public Command {
            startsAt = startsAt.truncatedTo(ChronoUnit.SECONDS);
            if (!lasting.isPositive() || lasting.compareTo(Hold.LONGEST) > 0) {
                throw new IllegalArgumentException("a hold lasts up to " + Hold.LONGEST + ": " + lasting);
            }
        }
    }

    /** What came of it. */
    public sealed interface Outcome
            permits Outcome.Held,
                    Outcome.UnknownProcedure,
                    Outcome.UnknownProfessional,
                    Outcome.UnknownPatient,
                    Outcome.NotAllowed,
                    NotPlaced {
        /**
         * It is held.
         *
         * @param visit what can be booked with it
         */
        record Held(Hold hold, Slot visit) implements Outcome {}

        record UnknownProcedure() implements Outcome {}

        record UnknownProfessional() implements Outcome {}

        record UnknownPatient() implements Outcome {}

        /** Nobody has signed in, or a client asks for somebody else. */
        record NotAllowed() implements Outcome {}
    }

    PlaceHold(SchedulingPorts ports, Alternatives alternatives) {
        this.ports = ports;
        this.alternatives = alternatives;
    }

    public Outcome handle(Command command) {
        var actor = command.actor();
        if (actor instanceof Actor.Anonymous) return new Outcome.NotAllowed();
        if (actor.isClient() && command.patient().isPresent()) return new Outcome.NotAllowed();
        var desk = ports.diaries().desk(actor, command.procedure(), command.professional(), command.patient());
        if (desk.times().isEmpty()) return new Outcome.UnknownProcedure();
        if (desk.diary().isEmpty()) return new Outcome.UnknownProfessional();
        var isForSomebody = actor.isClient() || command.patient().isPresent();
        if (isForSomebody && desk.patient().isEmpty()) return new Outcome.UnknownPatient();
        return judged(command, desk, isForSomebody ? desk.patient() : Optional.empty());
    }

    private Outcome judged(Command command, Desk desk, Optional<Guest> guest) {
        var now = ports.time().instant();
        var wish = wish(command, desk);
        var availability = new Availability(desk.rules(), desk.times().orElseThrow(), now);
        return switch (availability.judge(desk.diary().orElseThrow(), command.startsAt(), false)) {
            case Verdict.Refused refused -> alternatives.refused(refused, wish, now);
            case Verdict.Taken taken -> alternatives.taken(wish, now);
            case Verdict.Bookable bookable -> {
                var hold = hold(command, guest, bookable, now);
                var placed = ports.unitOfWork().inTransaction(command.actor(), () -> place(hold, now));
                yield placed == Placed.PLACED
                        ? new Outcome.Held(hold, bookable.visit())
                        : alternatives.notPlaced(placed, wish, now);
            }
        };
    }

    private Placed place(Hold hold, Instant now) {
        var placed = ports.holds().place(hold);
        if (placed == Placed.PLACED) ports.auditTrail().record(HoldAudit.of("hold.place", hold, now));
        return placed;
    }

    private Hold hold(Command command, Optional<Guest> guest, Verdict.Bookable bookable, Instant now) {
        var holder =
                command.actor() instanceof Actor.Person person ? Optional.of(person.id()) : Optional.<ProfileId>empty();
        return new Hold(
                new HoldId(ports.ids().next()),
                command.professional(),
                bookable.occupied(),
                guest.map(somebody -> new Hold.Visit(somebody.id(), bookable.visit())),
                holder,
                now.plus(command.lasting()).truncatedTo(ChronoUnit.SECONDS));
    }

    private static Alternatives.Wish wish(Command command, Desk desk) {
        return Alternatives.Wish.at(command.actor(), desk, command.professional(), command.startsAt());
    }
}
