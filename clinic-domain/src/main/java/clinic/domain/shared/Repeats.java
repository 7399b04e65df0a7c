package clinic.domain.shared;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Remembers what was made under which key, for each actor apart. All of it happens in the running transaction. */
public interface Repeats {
    /** What the memory says to a request. */
    sealed interface Claim {
        /** Never seen: the key now belongs to this request. */
        record First() implements Claim {}

        /**
         * The same request was done before.
         *
         * @param answer what was answered, when that was kept
         */
        record Again(UUID subject, Optional<String> answer) implements Claim {}

        /** The key was used for another request. */
        record Mismatch() implements Claim {}
    }

    /** Claims the key for what is about to be made; of two claims at the same time, the second waits for the first. */
    Claim claim(Once once, Id subject, Instant now);

    /** Gives the key back: nothing was made after all. */
    void release(Once once);

    /** Keeps what was answered. */
    void keepAnswer(Once once, String answer);

    /**
     * Forgets what was claimed before this moment, whoever claimed it; the system alone.
     *
     * @return how many keys can be used anew
     */
    int forget(Instant before);
}
