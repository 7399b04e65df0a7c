package clinic.domain.privacy;

import clinic.domain.shared.PersonalData;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * Who wants no messages that are not an answer (LGPD, Lei 13.709/2018, art. 18, § 2º). All of it happens in the running
 * transaction. What was said is never changed: the last word counts.
 */
public interface OptOuts {
    /**
     * What a person said about messages.
     *
     * @param contact the telephone, or WhatsApp's identity of who hides it
     * @param isStop no more, or again
     * @param channel through what it was said: {@code whatsapp}
     * @param at when it was said; of the same moment, what was kept later counts
     */
    @PersonalData
    record Word(String contact, boolean isStop, String channel, Proof proof, Instant at) {
        @Override
        public String toString() {
            return "Word[" + channel + "]";
        }
    }

    /**
     * What shows that it was said.
     *
     * @param message the id of the message that said it
     * @param words what it said; the message itself may be edited or deleted
     */
    @PersonalData
    record Proof(String message, String words) {
        @Override
        public String toString() {
            return "Proof[" + message + "]";
        }
    }

    /** Keeps it. The system alone. */
    void say(Word word);

    /**
     * The last word of one person.
     *
     * @param contacts all names of the person: the telephone, WhatsApp's identities
     */
    Optional<Word> last(Set<String> contacts);
}
