package clinic.domain.accounts;

import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import clinic.domain.shared.Role;
import java.util.Optional;

/** What shall change of a profile; empty is left as it is. An inner empty takes away what there was. */
@PersonalData
public record ProfileChange(
        Optional<String> name,
        Optional<EmailAddress> email,
        Optional<Optional<Phone>> phone,
        Optional<Role> role,
        Optional<Optional<String>> registration,
        Optional<Boolean> active) {

    /** Whether it could take the keeping of the clinic from an administrator. */
    public boolean mayEndKeeping() {
        return role.isPresent() || active.isPresent();
    }

    @Override
    public String toString() {
        return "ProfileChange[]";
    }
}
