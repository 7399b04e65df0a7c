package clinic.domain.testkit.privacy;

import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;

/** Who may keep what people have said: the system alone. */
final class Writers {
    private Writers() {}

    static boolean isOne(Actor actor) {
        return actor instanceof Actor.Automation;
    }

    static void require(Actor actor) {
        require(isOne(actor));
    }

    static void require(boolean allowed) {
        if (allowed) return;
        var rule = "the store refuses: who acts may not write it";
        throw new StorageFailure(rule, false, new IllegalStateException(rule));
    }
}
