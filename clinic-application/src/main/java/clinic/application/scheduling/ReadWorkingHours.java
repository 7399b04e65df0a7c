package clinic.application.scheduling;

import clinic.domain.scheduling.Schedules;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;

/** Shows a professional's working hours to an administrator or the professional. */
public final class ReadWorkingHours {
    private final Schedules schedules;
    private final UnitOfWork unitOfWork;

    /** Whose. */
    public record Query(Actor actor, ProfileId professional) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(WorkingHours hours) implements Outcome {}

        /** There is no such professional. */
        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ReadWorkingHours(Schedules schedules, UnitOfWork unitOfWork) {
        this.schedules = schedules;
        this.unitOfWork = unitOfWork;
    }

    public Outcome handle(Query query) {
        if (!DiaryRights.mayKeep(query.actor(), query.professional())) return new Outcome.NotAllowed();
        return unitOfWork
                .inTransaction(query.actor(), () -> schedules.find(query.professional()))
                .<Outcome>map(Outcome.Found::new)
                .orElseGet(Outcome.NotThere::new);
    }
}
