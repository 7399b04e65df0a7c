package clinic.domain.messaging;

import clinic.domain.shared.Id;
import java.util.UUID;

/** A message's identity, ours, whoever wrote it. */
public record MessageId(UUID value) implements Id {}
