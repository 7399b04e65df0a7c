package clinic.domain.accounts;

import clinic.domain.shared.Id;
import java.util.UUID;

/** The clinic, of which there is one in each database. */
public record ClinicId(UUID value) implements Id {
    /** The clinic's, the same in every database. */
    public static final ClinicId ONE = new ClinicId(UUID.fromString("00000000-0000-7000-8000-000000000001"));
}
