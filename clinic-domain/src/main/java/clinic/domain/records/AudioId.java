package clinic.domain.records;

import clinic.domain.shared.Id;
import java.util.UUID;

/** The identity of a sound that is kept. */
public record AudioId(UUID value) implements Id {}
