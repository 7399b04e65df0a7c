package clinic.domain.messaging;

import clinic.domain.shared.Id;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** A line's identity, by which the audit trail tells of it. */
public record LineId(UUID value) implements Id {
    /** That of the line which the provider calls so: always the same (RFC 9562, section 5.3). */
    public static LineId of(String instance) {
        return new LineId(UUID.nameUUIDFromBytes(("line " + instance).getBytes(StandardCharsets.UTF_8)));
    }
}
