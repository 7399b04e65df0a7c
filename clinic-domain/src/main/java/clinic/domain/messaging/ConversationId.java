package clinic.domain.messaging;

import clinic.domain.shared.Id;
import java.util.UUID;

/** A conversation's identity. */
public record ConversationId(UUID value) implements Id {}
