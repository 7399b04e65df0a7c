package clinic.domain.privacy;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a person agreed to (LGPD, Lei 13.709/2018, arts. 8 and 11).
 *
 * @param version of the text that was agreed to
 * @param proof what shows that the person agreed: the id of the message, of the signed paper, of the recording
 * @param keptBy who noted it: the person itself or staff; empty: the bot
 * @param withdrawnAt since when it holds no more; what was done until then stays lawful (art. 8, § 5º)
 */
@PersonalData
public record Consent(
        ConsentId id,
        DataSubject subject,
        Purpose purpose,
        String version,
        String proof,
        Optional<ProfileId> keptBy,
        Instant givenAt,
        Optional<Instant> withdrawnAt) {
    public static final int LONGEST_VERSION = 60;
    public static final int LONGEST_PROOF = 500;

    public Consent {
        require(version, LONGEST_VERSION, "version");
        require(proof, LONGEST_PROOF, "proof");
        if (withdrawnAt.filter(at -> at.isBefore(givenAt)).isPresent()) {
            throw new IllegalArgumentException("a consent is withdrawn after it was given: " + id.value());
        }
    }

    /** Whether it holds now. */
    public boolean isGiven() {
        return withdrawnAt.isEmpty();
    }

    private static void require(String text, int most, String what) {
        if (text.isBlank() || text.length() > most) {
            throw new IllegalArgumentException(what + " must have 1 to " + most + " characters: " + text.length());
        }
    }

    @Override
    public String toString() {
        return "Consent[" + id.value() + "]";
    }
}
