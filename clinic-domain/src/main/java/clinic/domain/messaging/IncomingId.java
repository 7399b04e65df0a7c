package clinic.domain.messaging;

import clinic.domain.shared.Id;
import java.util.UUID;

/** The identity of something that the messenger told us, as it is kept. */
public record IncomingId(UUID value) implements Id {}
