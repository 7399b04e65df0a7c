package clinic.domain.messaging;

import clinic.domain.shared.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What must be found out of a message before it can be heard, and what was found out. It waits on disk, is found out by one
 * worker at a time, and is kept: what was paid for once is not paid for again. The message waits in the {@link Inbox}; what is forgotten there is
 * forgotten here.
 */
public interface Meanings {
    /** What is to be found out. */
    enum Kind {
        /** What a patient says in a voice note. */
        HEAR,
        /** Nothing: the sound is kept, as a professional dictates. */
        KEEP,
        /** What is meant by what the menu does not understand. */
        ADVISE
    }

    /**
     * A meaning that is wanted.
     *
     * @param about the patient who writes, or the professional who dictates
     * @param text what is to be understood; empty of a voice note
     * @param until after this nobody waits for it
     */
    @PersonalData
    record Wanted(IncomingId event, Kind kind, UUID about, String text, Instant until) {
        @Override
        public String toString() {
            return "Wanted[" + event.value() + ", " + kind + "]";
        }
    }

    /**
     * How far it has come.
     *
     * @param word when the contact is to be told that it is being found out; empty: it was told, or need not be
     * @param found what was found out, in short texts by their names; empty while it was not
     */
    @PersonalData
    record Standing(Instant until, Optional<Instant> word, Optional<Map<String, String>> found) {
        public Standing {
            found = found.map(Map::copyOf);
        }

        @Override
        public String toString() {
            return "Standing[" + until + "]";
        }
    }

    /**
     * A meaning in hand.
     *
     * @param body the event, as it was kept
     * @param lease marks this taking of it: whoever took it before it was taken again may say nothing more of it
     * @param tries how often it was put off
     */
    @PersonalData
    record Due(Wanted wanted, String body, UUID lease, int tries) {
        @Override
        public String toString() {
            return "Due[" + wanted + "]";
        }
    }

    /**
     * Wants it, due now, and has the message, which waits, wait for it at most until {@link Wanted#until}, and no longer than
     * until the contact is to be told so. What is wanted already stays as it is, and the message waits for that; when it is
     * wanted again after the contact was to be told, it has been told. In the running transaction.
     *
     * @param word when the contact is to be told that it is being found out; empty: never
     */
    void want(Wanted wanted, Optional<Instant> word, Instant now);

    /** How far it has come; empty when it was never wanted. Nobody tells it until the running transaction ends. */
    Optional<Standing> find(IncomingId event, Kind kind);

    /**
     * Takes the next one that is due and still waited for, in a transaction of its own. It is this worker's until the lease
     * ends, which {@link MeaningLeases} prolongs; then it is due again.
     *
     * @param most how many may be under way at a time, over all instances
     */
    Optional<Due> take(Instant now, Duration lease, int most);

    /**
     * It was found out, or never will be: the message, if it still waits, goes on at once. In the running transaction.
     *
     * @return false when it is no longer this worker's: then nothing changes
     */
    boolean tell(Due due, Map<String, String> found, Instant now);

    /**
     * Not yet: it is due again then. In the running transaction.
     *
     * @return false when it is no longer this worker's: then nothing changes
     */
    boolean later(Due due, Instant again);
}
