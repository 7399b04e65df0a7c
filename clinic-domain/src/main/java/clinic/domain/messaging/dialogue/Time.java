package clinic.domain.messaging.dialogue;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Instant;

/** A free time of a professional. */
@PersonalData
public record Time(ProfileId professional, String professionalName, Instant start, Instant end) {
    @Override
    public String toString() {
        return "Time[" + professional.value() + " " + start + "]";
    }
}
