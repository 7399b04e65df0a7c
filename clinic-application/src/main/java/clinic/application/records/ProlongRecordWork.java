package clinic.application.records;

import clinic.application.shared.InHand;
import clinic.domain.records.RecordWork;
import clinic.domain.shared.Actor;
import java.time.InstantSource;

/**
 * Prolongs the leases of all work on records that is in hand here, however long their models take; done several times within
 * a lease. So a lease is short, and what was in the hand of somebody who was killed is soon taken up by another.
 */
public final class ProlongRecordWork {
    private final RecordWork work;
    private final InstantSource time;
    private final InHand<RecordWork.Due> inHand;

    /** Whose work it is. */
    public record Command(Actor actor) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It is done.
         *
         * @param pieces how many are in hand here
         * @param lost how many of them others have taken since
         */
        record Prolonged(int pieces, int lost) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ProlongRecordWork(RecordWork work, InstantSource time, InHand<RecordWork.Due> inHand) {
        this.work = work;
        this.time = time;
        this.inHand = inHand;
    }

    public Outcome handle(Command command) {
        if (!(command.actor() instanceof Actor.Automation)) return new Outcome.NotAllowed();
        var prolonged = inHand.prolong(time.instant(), work::prolong);
        return new Outcome.Prolonged(prolonged.pieces(), prolonged.lost());
    }
}
