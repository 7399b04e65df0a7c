package clinic.domain.privacy;

import clinic.domain.shared.Id;
import java.util.UUID;

/** A consent's identity. */
public record ConsentId(UUID value) implements Id {}
