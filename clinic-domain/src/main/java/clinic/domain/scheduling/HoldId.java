package clinic.domain.scheduling;

import clinic.domain.shared.Id;
import java.util.UUID;

/** One hold. */
public record HoldId(UUID value) implements Id {}
