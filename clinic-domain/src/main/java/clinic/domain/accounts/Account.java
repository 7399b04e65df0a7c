package clinic.domain.accounts;

import clinic.domain.shared.Id;
import clinic.domain.shared.PersonalData;
import java.util.List;
import java.util.Optional;

/**
 * A profile as the person itself sees it.
 *
 * @param patient the record of a client who is a patient
 */
@PersonalData
public record Account(Profile profile, Optional<Id> patient) {
    /** The patients whom it tells of, for the audit trail. */
    public List<Id> patients() {
        return patient.stream().toList();
    }

    @Override
    public String toString() {
        return "Account[" + profile.id().value() + "]";
    }
}
