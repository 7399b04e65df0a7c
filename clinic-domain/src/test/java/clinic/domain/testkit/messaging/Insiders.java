package clinic.domain.testkit.messaging;

import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;

/** Whom the stores of messages let in: staff and the system. */
final class Insiders {
    private Insiders() {}

    static boolean isOne(Actor actor) {
        return actor.isStaff() || actor instanceof Actor.Automation;
    }

    static void require(Actor actor) {
        if (!isOne(actor)) throw refusal();
    }

    static void requireSystem(Actor actor) {
        if (!(actor instanceof Actor.Automation)) throw refusal();
    }

    private static StorageFailure refusal() {
        var rule = "the store refuses: who acts may not write it";
        return new StorageFailure(rule, false, new IllegalStateException(rule));
    }
}
