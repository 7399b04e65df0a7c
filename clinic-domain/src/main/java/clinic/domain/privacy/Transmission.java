package clinic.domain.privacy;

import clinic.domain.shared.AiModel;
import java.time.Instant;
import java.util.UUID;

/**
 * What was sent to a model outside (Resolução CFM 2.454/2026; LGPD, art. 37): kept before it is sent.
 *
 * @param about the id of the record, or of the message, for which it was sent
 * @param amount of what: bytes of a sound, characters of a text
 */
public record Transmission(UUID about, Matter matter, long amount, AiModel to, Instant at) {
    /** What is sent. */
    public enum Matter {
        /** A sound. */
        AUDIO,
        /** What was said in a dictation. */
        TRANSCRIPTION,
        /** What somebody wrote to the bot. */
        MESSAGE
    }
}
