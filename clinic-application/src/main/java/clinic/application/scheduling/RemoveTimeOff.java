package clinic.application.scheduling;

import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffEvent;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Removes a time off: its time is free at once. */
public final class RemoveTimeOff {
    private static final Set<String> FIELDS = Set.of("startsAt", "endsAt", "reason");

    private final SchedulingPorts ports;
    private final Chronicle chronicle;

    /** Whose, and which. */
    public record Command(Actor actor, ProfileId professional, TimeOffId id) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Removed() implements Outcome {}

        /** The professional has no such time off, or is none. */
        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    RemoveTimeOff(SchedulingPorts ports, Chronicle chronicle) {
        this.ports = ports;
        this.chronicle = chronicle;
    }

    public Outcome handle(Command command) {
        if (!DiaryRights.mayKeep(command.actor(), command.professional())) return new Outcome.NotAllowed();
        return ports.unitOfWork()
                .inTransaction(
                        command.actor(),
                        () -> ports.timesOff()
                                .remove(command.professional(), command.id())
                                .map(this::told)
                                .orElseGet(Outcome.NotThere::new));
    }

    private Outcome told(TimeOff timeOff) {
        var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
        chronicle.tell(new TimeOffEvent(TimeOffEvent.Kind.REMOVED, timeOff, now), FIELDS);
        return new Outcome.Removed();
    }
}
