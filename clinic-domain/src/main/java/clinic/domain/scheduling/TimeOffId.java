package clinic.domain.scheduling;

import clinic.domain.shared.Id;
import java.util.UUID;

/** One time off. */
public record TimeOffId(UUID value) implements Id {}
