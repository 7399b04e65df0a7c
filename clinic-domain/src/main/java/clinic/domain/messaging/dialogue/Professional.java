package clinic.domain.messaging.dialogue;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;

/** Somebody who performs a procedure. */
@PersonalData
public record Professional(ProfileId id, String name) {
    @Override
    public String toString() {
        return "Professional[" + id.value() + "]";
    }
}
