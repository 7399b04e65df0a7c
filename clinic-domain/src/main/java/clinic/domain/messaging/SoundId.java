package clinic.domain.messaging;

import clinic.domain.shared.Id;
import java.util.UUID;

/** The identity of a sound that is kept for a dictation. */
public record SoundId(UUID value) implements Id {}
