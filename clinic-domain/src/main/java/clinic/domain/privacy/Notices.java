package clinic.domain.privacy;

import clinic.domain.shared.PersonalData;
import java.time.Instant;

/**
 * Who was shown which privacy notice and went on (LGPD, Lei 13.709/2018, art. 9). All of it happens in the running
 * transaction, whose actor must be the system.
 */
public interface Notices {
    /**
     * An acceptance.
     *
     * @param contact the telephone, or WhatsApp's identity of who hides it
     * @param version of the notice
     * @param proof the id of the message that accepted it
     */
    @PersonalData
    record Acceptance(String contact, String version, String channel, String proof, Instant at) {
        @Override
        public String toString() {
            return "Acceptance[" + version + "]";
        }
    }

    /** Keeps it; of one that is there already, nothing. */
    void accept(Acceptance acceptance);

    boolean isAccepted(String contact, String version);
}
