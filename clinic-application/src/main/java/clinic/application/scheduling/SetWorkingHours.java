package clinic.application.scheduling;

import clinic.domain.scheduling.HoursChanged;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import java.time.temporal.ChronoUnit;
import java.util.Set;

/** Replaces a professional's working hours, all at once. What is booked already stays. */
public final class SetWorkingHours {
    private static final Set<String> FIELDS = Set.of("timeZone", "weekly");

    private final SchedulingPorts ports;
    private final Chronicle chronicle;

    /** Whose, and which from now on. */
    public record Command(Actor actor, ProfileId professional, WorkingHours hours) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Kept(WorkingHours hours) implements Outcome {}

        /** There is no such professional. */
        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    SetWorkingHours(SchedulingPorts ports, Chronicle chronicle) {
        this.ports = ports;
        this.chronicle = chronicle;
    }

    public Outcome handle(Command command) {
        if (!DiaryRights.mayKeep(command.actor(), command.professional())) return new Outcome.NotAllowed();
        return ports.unitOfWork().inTransaction(command.actor(), () -> keep(command));
    }

    private Outcome keep(Command command) {
        return switch (ports.schedules().keep(command.professional(), command.hours())) {
            case UNKNOWN_PROFESSIONAL -> new Outcome.NotThere();
            case KEPT -> {
                var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
                chronicle.tell(new HoursChanged(command.professional(), command.hours(), now), FIELDS);
                yield new Outcome.Kept(command.hours());
            }
        };
    }
}
