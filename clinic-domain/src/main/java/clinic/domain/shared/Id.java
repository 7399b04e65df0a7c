package clinic.domain.shared;

import java.util.UUID;

/** The identity of one aggregate. Features name each other's aggregates by these, never by the object. */
public interface Id {
    /** The UUIDv7 (RFC 9562) behind the identity. */
    UUID value();
}
