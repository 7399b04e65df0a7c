package clinic.domain.catalogue;

import clinic.domain.shared.Id;
import java.util.UUID;

/** One procedure of the catalogue. */
public record ProcedureId(UUID value) implements Id {}
