package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import java.time.Instant;
import java.util.Optional;

/**
 * What a contact named when it began to book, before it was asked.
 *
 * @param from the first moment that was wished
 * @param procedure the treatment that was wished
 */
public record Named(Optional<Instant> from, Optional<ProcedureId> procedure) {
    static Named nothing() {
        return from(Optional.empty());
    }

    static Named from(Optional<Instant> from) {
        return new Named(from, Optional.empty());
    }

    /** The same of this treatment, where there is one. */
    Named naming(Optional<ProcedureId> named) {
        return new Named(from, named.or(() -> procedure));
    }

    /** The same from this moment on, where there is one. */
    Named beginning(Optional<Instant> named) {
        return new Named(named.or(() -> from), procedure);
    }

    /** What is left of it once it was asked which treatment it shall be. */
    Named withoutProcedure() {
        return from(from);
    }

    boolean isNothing() {
        return from.isEmpty() && procedure.isEmpty();
    }
}
