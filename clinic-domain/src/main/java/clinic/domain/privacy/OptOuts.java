package clinic.domain.privacy;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import java.time.Instant;

/**
 * Who wants no messages that are not an answer (LGPD, Lei 13.709/2018, art. 18, § 2º). All of it happens in the running
 * transaction. What was said is never changed: the last word counts.
 */
public interface OptOuts {
    /**
     * What a person said about messages.
     *
     * @param isStop no more, or again
     * @param channel through what it was said: {@code whatsapp}
     * @param proof the id of the message that said it
     * @param at when it was said; of the same moment, what was kept later counts
     */
    @PersonalData
    record Word(Phone phone, boolean isStop, String channel, String proof, Instant at) {
        @Override
        public String toString() {
            return "Word[" + channel + "]";
        }
    }

    /** Keeps it. The system alone. */
    void say(Word word);

    /** Whether this telephone wants none. */
    boolean isStopped(Phone phone);
}
