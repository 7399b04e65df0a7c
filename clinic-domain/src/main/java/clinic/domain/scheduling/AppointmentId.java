package clinic.domain.scheduling;

import clinic.domain.shared.Id;
import java.util.UUID;

/** One appointment. */
public record AppointmentId(UUID value) implements Id {}
