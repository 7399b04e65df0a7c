package clinic.domain.scheduling;

import java.time.Instant;

/** Whole seconds since 1970-01-01T00:00:00Z, in which the search computes. */
final class Seconds {
    static final long MINUTE = 60;
    static final long DAY = 86_400;

    private Seconds() {}

    /** The last whole second that is not after the moment. */
    static long floor(Instant moment) {
        return moment.getEpochSecond();
    }

    /** The first whole second that is not before the moment. */
    static long ceil(Instant moment) {
        return moment.getNano() == 0 ? moment.getEpochSecond() : moment.getEpochSecond() + 1;
    }
}
