package clinic.domain.messaging.dialogue;

/** Takes the desk at its word. */
final class Expect {
    private Expect() {}

    static <F extends Fact> F the(Class<F> kind, Fact fact) {
        if (!kind.isInstance(fact)) throw wrong(fact);
        return kind.cast(fact);
    }

    /** The desk answered something else than was asked. */
    static IllegalStateException wrong(Fact fact) {
        return new IllegalStateException(
                "the desk answered what was not asked: " + fact.getClass().getSimpleName());
    }
}
