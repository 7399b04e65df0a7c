package clinic.domain.accounts;

import clinic.domain.shared.ProfileId;
import java.util.Optional;

/**
 * What everybody may know of an active professional.
 *
 * @param registration the number at the council
 * @param version the profile's
 */
public record Professional(ProfileId id, String name, Optional<String> registration, int version) {}
