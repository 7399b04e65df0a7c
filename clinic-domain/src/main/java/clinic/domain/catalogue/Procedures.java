package clinic.domain.catalogue;

import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.util.Optional;

/**
 * The clinic's catalogue. All of it happens in the running transaction; outside one, each method throws {@link
 * IllegalStateException}.
 */
public interface Procedures {
    /** What came of keeping a procedure. */
    enum Kept {
        KEPT,
        /** Somebody who is new among those who perform it is no professional; nothing was written. */
        UNKNOWN_PROFESSIONAL
    }

    /** Keeps a new procedure with those who perform it. */
    Kept add(Procedure procedure);

    /** The procedure, which no other transaction changes until this one ends. */
    Optional<Procedure> lock(ProcedureId id);

    /**
     * Keeps the changed procedure, one version on, with those who perform it and nobody else. Who performed it before may
     * have ceased to be a professional, and stays until taken away.
     *
     * @throws IllegalStateException when it was not {@linkplain #lock locked} and another version is kept
     */
    Kept save(Procedure changed);

    Optional<Procedure> find(ProcedureId id);

    /**
     * By name, whatever its case and accents, then id.
     *
     * @param active whether those that can be booked are wanted, or those that were retired; empty: both
     */
    Page<Procedure> list(Optional<Boolean> active, Paging paging);
}
