package clinic.domain.scheduling;

import java.time.Instant;

/** The starts that are looked at: from the first second, up to and without the other. */
record StartRange(long from, long until) {
    /** The seconds by which this start is judged: itself, or both that it lies between. */
    static StartRange at(Instant start) {
        return new StartRange(Seconds.floor(start), Seconds.ceil(start) + 1);
    }

    boolean isEmpty() {
        return from >= until;
    }

    StartRange and(StartRange other) {
        return new StartRange(Math.max(from, other.from), Math.min(until, other.until));
    }

    /** This range with everything that lasts so long from one of its starts. */
    StartRange lasting(long length) {
        return new StartRange(from, until + length);
    }
}
