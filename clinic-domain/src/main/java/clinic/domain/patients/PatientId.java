package clinic.domain.patients;

import clinic.domain.shared.Id;
import java.util.UUID;

/** One patient. */
public record PatientId(UUID value) implements Id {}
