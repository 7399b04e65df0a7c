package clinic.domain.records;

import clinic.domain.shared.Id;
import java.util.UUID;

/** One medical record's identity. */
public record RecordId(UUID value) implements Id {}
