package clinic.application.messaging;

import clinic.application.shared.InHand;
import clinic.domain.messaging.MeaningLeases;
import clinic.domain.messaging.Meanings;
import clinic.domain.shared.Actor;
import java.time.InstantSource;

/**
 * Prolongs the leases of all meanings that somebody here is about to find out, however long the provider takes; done several
 * times within a lease. So nothing is asked for twice by the living, and what was in the hand of somebody who was killed is
 * soon taken up by another.
 */
public final class ProlongMeanings {
    private final MeaningLeases leases;
    private final InstantSource time;
    private final InHand<Meanings.Due> inHand;

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

    ProlongMeanings(MeaningLeases leases, InstantSource time, InHand<Meanings.Due> inHand) {
        this.leases = leases;
        this.time = time;
        this.inHand = inHand;
    }

    public Outcome handle(Command command) {
        if (!(command.actor() instanceof Actor.Automation)) return new Outcome.NotAllowed();
        var prolonged = inHand.prolong(time.instant(), leases::prolong);
        return new Outcome.Prolonged(prolonged.pieces(), prolonged.lost());
    }
}
