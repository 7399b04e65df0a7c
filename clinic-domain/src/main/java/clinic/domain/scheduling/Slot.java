package clinic.domain.scheduling;

import java.time.Duration;
import java.time.Instant;

/** A stretch of time, half-open: its start is in it, its end is not, so 9:00–9:30 and 9:30–10:00 are neighbours. */
public record Slot(Instant start, Instant end) {
    public Slot {
        if (!start.isBefore(end)) {
            throw new IllegalArgumentException("slot must end after it starts: " + start + "/" + end);
        }
    }

    public static Slot lasting(Instant start, Duration length) {
        return new Slot(start, start.plus(length));
    }

    public boolean overlaps(Slot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }

    /** Whether the whole of the other lies in this one. */
    public boolean covers(Slot other) {
        return !other.start.isBefore(start) && !other.end.isAfter(end);
    }
}
