package clinic.domain.scheduling;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

/**
 * A professional is away.
 *
 * @param slot from when until when, in whole seconds, at most {@link #LONGEST}
 * @param reason why, as staff may read it
 */
@PersonalData
public record TimeOff(TimeOffId id, ProfileId professional, Slot slot, String reason, Instant createdAt) {
    /** How long one may be; a leap year. */
    public static final Duration LONGEST = Duration.ofDays(366);

    public TimeOff {
        if (!isWholeSecond(slot.start()) || !isWholeSecond(slot.end())) {
            throw new IllegalArgumentException("time off must begin and end with a whole second: " + slot);
        }
        if (isTooLong(slot)) throw new IllegalArgumentException("time off must be at most 366 days long: " + slot);
    }

    /** Whether it would be longer than {@link #LONGEST}. */
    public static boolean isTooLong(Slot slot) {
        return Duration.between(slot.start(), slot.end()).compareTo(LONGEST) > 0;
    }

    private static boolean isWholeSecond(Instant instant) {
        return instant.equals(instant.truncatedTo(ChronoUnit.SECONDS));
    }

    @Override
    public String toString() {
        return "TimeOff[" + id.value() + "]";
    }
}
