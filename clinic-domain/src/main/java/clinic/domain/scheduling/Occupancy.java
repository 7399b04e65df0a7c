package clinic.domain.scheduling;

import java.util.Arrays;
import java.util.Collection;

/**
 * When one resource is busy: its occupations of the ledger and its time off, whatever they are.
 *
 * <p>Kept to the second; a second that is begun counts as busy, so that fractions may refuse but never collide.
 */
public final class Occupancy {
    /** Beyond what an {@link java.time.Instant} can tell, and far from where sums of seconds overflow. */
    private static final long FAR = 1L << 60;

    private static final Occupancy EMPTY = new Occupancy(Spans.EMPTY);

    private final Spans busy;

    private Occupancy(Spans busy) {
        this.busy = busy;
    }

    /** Never busy. */
    public static Occupancy empty() {
        return EMPTY;
    }

    /** Busy in each of these, which may come in any order, touch and overlap. */
    public static Occupancy of(Collection<Slot> slots) {
        var starts = slots.stream().mapToLong(slot -> Seconds.floor(slot.start()));
        var ends = slots.stream().mapToLong(slot -> Seconds.ceil(slot.end()));
        return ofEpochSeconds(starts.toArray(), ends.toArray());
    }

    /**
     * Busy from each start (in it) to the end beside it (not in it). They may come in any order, touch and overlap; the
     * arrays are not kept.
     *
     * @param starts seconds since 1970-01-01T00:00:00Z, rounded down; {@code Long.MIN_VALUE} is "always was"
     * @param ends as many, rounded up; {@code Long.MAX_VALUE} is "for ever"
     */
    public static Occupancy ofEpochSeconds(long[] starts, long[] ends) {
        if (starts.length != ends.length) {
            throw new IllegalArgumentException(
                    "each start must have its end: " + starts.length + " starts, " + ends.length + " ends");
        }
        long[] from = new long[starts.length];
        long[] until = new long[ends.length];
        for (int i = 0; i < from.length; i++) {
            from[i] = Math.max(starts[i], -FAR);
            until[i] = Math.min(ends[i], FAR);
            if (from[i] >= until[i]) {
                throw new IllegalArgumentException("occupation must end after it starts: " + starts[i] + "/" + ends[i]);
            }
        }
        return new Occupancy(union(from, until));
    }

    /** Whether nothing of the slot is busy; touching is fine. */
    public boolean isFree(Slot slot) {
        return !busy.touches(Seconds.floor(slot.start()), Seconds.ceil(slot.end()));
    }

    Spans busy() {
        return busy;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Occupancy occupancy && busy.equals(occupancy.busy);
    }

    @Override
    public int hashCode() {
        return busy.hashCode();
    }

    @Override
    public String toString() {
        return "Occupancy" + busy;
    }

    /**
     * Starts and ends are sorted apart: at each moment as many have begun and ended as before, which is all that
     * counts.
     */
    private static Spans union(long[] from, long[] until) {
        Arrays.sort(from);
        Arrays.sort(until);
        long[] edges = new long[2 * from.length];
        int size = 0;
        for (int i = 0; i < from.length; i++) {
            size = Spans.append(edges, size, from[i], until[i]);
        }
        return Spans.ofEdges(edges, size);
    }
}
