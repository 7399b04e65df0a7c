package clinic.domain.records;

import clinic.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/** A moment in a record's life. No text of it is told. */
public record RecordEvent(Kind kind, RecordId subject, Instant at, Map<String, String> facts) implements DomainEvent {
    /** What happened. */
    public enum Kind {
        CREATED("record.created"),
        /** There is text, with or without a summary. */
        COMPLETED("record.completed"),
        FAILED("record.failed"),
        SIGNED("record.signed");

        private final String type;

        Kind(String type) {
            this.type = type;
        }
    }

    public RecordEvent {
        facts = Map.copyOf(facts);
    }

    /** With what a reader needs to know. */
    public static RecordEvent of(Kind kind, AudioRecord record, Instant at) {
        return new RecordEvent(
                kind,
                record.id(),
                at,
                Map.of(
                        "patientId", record.patient().value().toString(),
                        "authorId", record.author().value().toString(),
                        "source", record.source().name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public String type() {
        return kind.type;
    }
}
