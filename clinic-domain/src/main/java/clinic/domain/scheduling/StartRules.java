package clinic.domain.scheduling;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.LongPredicate;

/**
 * Which starts of a range each rule allows in one diary. Finding walks these sets and booking asks the same ones, so
 * what is found can be booked and what is refused was not found.
 *
 * @param working the starts whose visit lies in working hours
 * @param closed the starts whose visit touches a closing day
 * @param taken the starts whose visit, with its buffers, touches an occupation
 */
record StartRules(boolean performs, Spans working, Shadow closed, StartGrid grid, Shadow taken) {
    private static final long[] NONE = {};

    /** The starts to which nothing is opposed, in time order. */
    long[] bookable() {
        return performs ? grid.startsIn(working.minus(closed).minus(taken)) : NONE;
    }

    /** What of the diary and the closing days is against a start that both or all of these seconds stand for. */
    Set<NotBookable> against(StartRange start) {
        var reasons = EnumSet.noneOf(NotBookable.class);
        if (!all(start, working::contains)) reasons.add(NotBookable.OUTSIDE_WORKING_HOURS);
        if (any(start, closed::covers)) reasons.add(NotBookable.CLOSED);
        if (!all(start, grid::holds)) reasons.add(NotBookable.OFF_THE_GRID);
        if (!performs) reasons.add(NotBookable.NOT_PERFORMED);
        return reasons;
    }

    boolean isTaken(StartRange start) {
        return any(start, taken::covers);
    }

    private static boolean all(StartRange seconds, LongPredicate allowed) {
        return !any(seconds, allowed.negate());
    }

    private static boolean any(StartRange seconds, LongPredicate forbidden) {
        for (long second = seconds.from(); second < seconds.until(); second++) {
            if (forbidden.test(second)) return true;
        }
        return false;
    }
}
