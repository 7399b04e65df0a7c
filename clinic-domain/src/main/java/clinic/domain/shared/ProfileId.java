package clinic.domain.shared;

import java.util.UUID;

/** One person who signs in: staff, professional or client. */
public record ProfileId(UUID value) implements Id {}
