package clinic.domain.privacy;

import java.util.List;
import java.util.UUID;

/** The register of what was sent where and when. Rows are added and never changed. In the running transaction. */
public interface Transmissions {
    /** Keeps it; the system alone. */
    void add(Transmission transmission);

    /** What was sent for this record or message, the first first; what the actor may not see is not there. */
    List<Transmission> list(UUID about);
}
