package clinic.domain.shared;

import java.time.Instant;
import java.util.Map;

/**
 * Something that happened in the clinic. Kept in the outbox by the transaction that caused it, read later by whoever
 * reacts.
 */
public interface DomainEvent {
    /** The stable name, as in {@code appointment.created}. */
    String type();

    /** Whose life this is a moment of. */
    Id subject();

    Instant at();

    /** What a reader needs to know besides, as flat texts: ids, statuses, instants in RFC 3339. No names, no phones. */
    Map<String, String> facts();
}
