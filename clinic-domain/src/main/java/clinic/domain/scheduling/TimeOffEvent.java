package clinic.domain.scheduling;

import clinic.domain.shared.DomainEvent;
import java.time.Instant;
import java.util.Map;

/** A time off was added or removed. Its reason is not told. */
public record TimeOffEvent(Kind kind, TimeOff timeOff, Instant at) implements DomainEvent {
    /** What happened. */
    public enum Kind {
        ADDED("time_off.added"),
        REMOVED("time_off.removed");

        private final String type;

        Kind(String type) {
            this.type = type;
        }

        public String type() {
            return type;
        }
    }

    @Override
    public String type() {
        return kind.type();
    }

    @Override
    public TimeOffId subject() {
        return timeOff.id();
    }

    @Override
    public Map<String, String> facts() {
        return Map.of(
                "professionalId", timeOff.professional().value().toString(),
                "startsAt", timeOff.slot().start().toString(),
                "endsAt", timeOff.slot().end().toString());
    }
}
