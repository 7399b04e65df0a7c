package clinic.application.scheduling;

import clinic.domain.audit.AuditEntry;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffEvent;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** Adds a time off: everything in it is taken from then on, but for what is booked already. */
public final class AddTimeOff {
    private static final Set<String> FIELDS = Set.of("startsAt", "endsAt", "reason");
    private static final Set<String> FIELDS_SHOWN =
            Set.of("patientId", "patientName", "procedureId", "startsAt", "notes");

    private final SchedulingPorts ports;
    private final Chronicle chronicle;

    /** Who is away, from when until when, why; times are taken to the second. */
    public record Command(Actor actor, ProfileId professional, Instant startsAt, Instant endsAt, String reason) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It was added.
         *
         * @param conflicts the appointments inside it, which stay
         */
        record Added(TimeOff timeOff, List<AppointmentView> conflicts) implements Outcome {
            public Added {
                conflicts = List.copyOf(conflicts);
            }
        }

        record EndsBeforeItStarts() implements Outcome {}

        /** It is longer than {@link TimeOff#LONGEST}. */
        record TooLong() implements Outcome {}

        /** It is over already. */
        record InThePast() implements Outcome {}

        /** There is no such professional. */
        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    AddTimeOff(SchedulingPorts ports, Chronicle chronicle) {
        this.ports = ports;
        this.chronicle = chronicle;
    }

    public Outcome handle(Command command) {
        if (!DiaryRights.mayKeep(command.actor(), command.professional())) return new Outcome.NotAllowed();
        var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
        var start = command.startsAt().truncatedTo(ChronoUnit.SECONDS);
        var end = command.endsAt().truncatedTo(ChronoUnit.SECONDS);
        if (!start.isBefore(end)) return new Outcome.EndsBeforeItStarts();
        if (TimeOff.isTooLong(new Slot(start, end))) return new Outcome.TooLong();
        if (!end.isAfter(now)) return new Outcome.InThePast();
        var id = new TimeOffId(ports.ids().next());
        var timeOff = new TimeOff(id, command.professional(), new Slot(start, end), command.reason(), now);
        return ports.unitOfWork().inTransaction(command.actor(), () -> keep(timeOff, now));
    }

    private Outcome keep(TimeOff timeOff, Instant now) {
        if (ports.schedules().find(timeOff.professional()).isEmpty()) return new Outcome.NotThere();
        var conflicts = ports.timesOff().add(timeOff);
        chronicle.tell(new TimeOffEvent(TimeOffEvent.Kind.ADDED, timeOff, now), FIELDS);
        if (!conflicts.isEmpty()) ports.auditTrail().record(shown(timeOff, conflicts, now));
        return new Outcome.Added(timeOff, conflicts);
    }

    /** The patients' appointments are shown: that is a reading of their data. */
    private static AuditEntry shown(TimeOff timeOff, List<AppointmentView> conflicts, Instant now) {
        var patients = conflicts.stream()
                .<Id>map(view -> view.appointment().patient())
                .distinct()
                .toList();
        return new AuditEntry(now, "time_off.conflicts", timeOff.id(), patients, FIELDS_SHOWN);
    }
}
