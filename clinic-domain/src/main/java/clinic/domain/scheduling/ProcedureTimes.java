package clinic.domain.scheduling;

import clinic.domain.catalogue.ProcedureId;
import java.time.Duration;
import java.time.Instant;

/**
 * How long a procedure takes, in time that really passes: a visit across a change of the clock lasts no more and no
 * less.
 *
 * @param duration what the patient is there for: whole seconds, more than none, at most {@link #LONGEST}
 * @param bufferBefore what the professional needs before it: whole seconds, none to {@link #LONGEST}
 * @param bufferAfter what the professional needs after it: whole seconds, none to {@link #LONGEST}
 */
public record ProcedureTimes(ProcedureId procedure, Duration duration, Duration bufferBefore, Duration bufferAfter) {
    /** The longest duration or buffer. */
    public static final Duration LONGEST = Duration.ofDays(7);

    public ProcedureTimes {
        if (duration.isZero()) throw new IllegalArgumentException("duration must be positive: " + duration);
        check("duration", duration);
        check("buffer before", bufferBefore);
        check("buffer after", bufferAfter);
    }

    /** What the patient is occupied with: the visit without its buffers. */
    public Slot visit(Instant start) {
        return Slot.lasting(start, duration);
    }

    /** What the professional is occupied with: the visit and its buffers. */
    public Slot occupied(Instant start) {
        return new Slot(start.minus(bufferBefore), start.plus(duration).plus(bufferAfter));
    }

    private static void check(String name, Duration length) {
        if (length.isNegative() || length.compareTo(LONGEST) > 0 || length.toNanosPart() != 0) {
            throw new IllegalArgumentException(name + " must be whole seconds, at most " + LONGEST + ": " + length);
        }
    }
}
