package clinic.domain.messaging;

import java.time.Instant;

/**
 * To whom it was said that a model could help, and who refused. All of it happens in the running transaction, whose actor must
 * be the system. Who agrees is kept as a consent ({@link clinic.domain.privacy.Consents}).
 */
public interface AiOffers {
    /** The version of what is said of it; a changed text is a new version, which is said to everybody again. */
    String VERSION = "ia-2026-11";

    /**
     * It is said now.
     *
     * @return false when it was said, or refused, before: then nothing changes
     */
    boolean offer(Contact contact, String version, Instant at);

    /**
     * The contact refused; its last refusal counts.
     *
     * @param proof the id of the message that said it
     */
    void refuse(Contact contact, String version, String proof, Instant at);
}
