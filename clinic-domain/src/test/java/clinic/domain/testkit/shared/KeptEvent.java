package clinic.domain.testkit.shared;

import clinic.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

/** An event as an outbox keeps it. */
public record KeptEvent(String type, UUID subject, Instant at, Map<String, String> facts) {
    public KeptEvent {
        facts = Map.copyOf(facts);
    }

    public static KeptEvent of(DomainEvent event) {
        return new KeptEvent(event.type(), event.subject().value(), event.at(), event.facts());
    }
}
