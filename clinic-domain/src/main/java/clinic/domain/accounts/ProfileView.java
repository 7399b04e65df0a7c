package clinic.domain.accounts;

import clinic.domain.shared.PersonalData;
import java.time.ZoneId;

/**
 * A profile as administrators see it.
 *
 * @param zone the clinic's, in which its times are told
 */
@PersonalData
public record ProfileView(Profile profile, ZoneId zone) {
    @Override
    public String toString() {
        return "ProfileView[" + profile.id().value() + "]";
    }
}
