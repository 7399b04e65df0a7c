package clinic.domain.accounts;

import clinic.domain.shared.Id;
import java.util.UUID;

/** One sign-in, from a device; all refresh tokens that follow from it are one family. */
public record SignInId(UUID value) implements Id {}
