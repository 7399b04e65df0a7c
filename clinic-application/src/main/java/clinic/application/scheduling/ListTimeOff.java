package clinic.application.scheduling;

import clinic.domain.scheduling.Schedules;
import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffFilter;
import clinic.domain.scheduling.TimesOff;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;

/** Lists a professional's times off to an administrator or the professional. */
public final class ListTimeOff {
    private final Schedules schedules;
    private final TimesOff timesOff;
    private final UnitOfWork unitOfWork;

    /** Whose, and which ones. */
    public record Query(Actor actor, ProfileId professional, TimeOffFilter filter, Paging paging) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(Page<TimeOff> page) implements Outcome {}

        /** There is no such professional. */
        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ListTimeOff(Schedules schedules, TimesOff timesOff, UnitOfWork unitOfWork) {
        this.schedules = schedules;
        this.timesOff = timesOff;
        this.unitOfWork = unitOfWork;
    }

    public Outcome handle(Query query) {
        if (!DiaryRights.mayKeep(query.actor(), query.professional())) return new Outcome.NotAllowed();
        return unitOfWork.inTransaction(query.actor(), () -> {
            if (schedules.find(query.professional()).isEmpty()) return new Outcome.NotThere();
            return new Outcome.Found(timesOff.list(query.professional(), query.filter(), query.paging()));
        });
    }
}
