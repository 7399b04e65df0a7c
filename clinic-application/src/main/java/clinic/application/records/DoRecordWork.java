package clinic.application.records;

import clinic.application.records.Dispatch.Prepared;
import clinic.application.shared.InHand;
import clinic.domain.records.Failure;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordWork.Due;
import clinic.domain.records.Work;
import clinic.domain.shared.Actor;
import java.time.Instant;

/**
 * Does the next piece of a model's work that is due. It takes three steps, each kept before the next begins: the work is
 * taken; that something is sent is noted, when the patient's consent still holds; what came back is kept, with what is to be
 * done next. A crash between any two of them costs no more than what was bought and not yet kept.
 */
public final class DoRecordWork {
    private final RecordsPorts ports;
    private final InHand<Due> inHand;
    private final Dispatch dispatch;
    private final Delivery delivery;

    /** Whoever works. */
    public record Command(Actor actor) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** Nothing is due, or enough is under way. */
        record Idle() implements Outcome {}

        record Done(RecordId record, Work work) implements Outcome {}

        /** The model is away; the work waits until then. */
        record Later(RecordId record, Instant again) implements Outcome {}

        /** It could not be done, and is not tried again by itself. */
        record Failed(RecordId record, Failure why) implements Outcome {}

        /** The record did not wait for it any more, or another worker was faster; nothing was written. */
        record Dropped(RecordId record) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    DoRecordWork(RecordsPorts ports, Chronicle chronicle, Permission permission, InHand<Due> inHand) {
        this.ports = ports;
        this.inHand = inHand;
        this.dispatch = new Dispatch(ports, chronicle, permission);
        this.delivery = new Delivery(ports, chronicle);
    }

    /** Does it. What breaks is tried again a little later, whatever it was. */
    public Outcome handle(Command command) {
        var actor = command.actor();
        if (!(actor instanceof Actor.Automation)) return new Outcome.NotAllowed();
        return ports.work()
                .take(now(), InHand.LEASE, ports.mostUnderWay())
                .map(due -> inHand.during(due, now(), () -> attempt(actor, due)))
                .orElseGet(Outcome.Idle::new);
    }

    private Outcome attempt(Actor actor, Due due) {
        var isTold = false;
        try {
            var outcome = work(actor, due);
            isTold = true;
            return outcome;
        } finally {
            if (!isTold) putOff(actor, due);
        }
    }

    private Outcome work(Actor actor, Due due) {
        var prepared = ports.unitOfWork().inTransaction(actor, () -> dispatch.prepare(actor, due, now()));
        return switch (prepared) {
            case Prepared.Superfluous none -> ports.unitOfWork().inTransaction(actor, () -> delivery.drop(due));
            case Prepared.Impossible impossible ->
                ports.unitOfWork().inTransaction(actor, () -> delivery.fail(due, impossible, now()));
            case Prepared.Ready ready -> {
                var answer = Answer.of(ready.parcel(), ports.transcriber(), ports.summarizer());
                yield ports.unitOfWork().inTransaction(actor, () -> delivery.keep(due, ready, answer, now()));
            }
        };
    }

    private void putOff(Actor actor, Due due) {
        var again = now().plus(Pauses.after(due.tries()));
        ports.unitOfWork().inTransaction(actor, () -> ports.work().later(due, again));
    }

    private Instant now() {
        return ports.time().instant();
    }
}
