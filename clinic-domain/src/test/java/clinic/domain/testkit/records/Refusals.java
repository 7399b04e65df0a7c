package clinic.domain.testkit.records;

import clinic.domain.shared.StorageFailure;

/** What a store says that does not take a write from who acts. */
final class Refusals {
    private Refusals() {}

    static void require(boolean allowed, String rule) {
        if (!allowed) throw new StorageFailure("the store refuses: " + rule, false, new IllegalStateException(rule));
    }
}
