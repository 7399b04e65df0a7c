package clinic.domain.scheduling;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Whether a visit may be booked at some start. */
public sealed interface Verdict {
    /**
     * It may, if nobody is faster.
     *
     * @param visit what the patient will be occupied with
     * @param occupied what the professional will be occupied with: the visit and its buffers
     */
    record Bookable(Slot visit, Slot occupied) implements Verdict {}

    /**
     * The rules are against it.
     *
     * @param reasons every reason, at least one, in the order of the enum
     */
    record Refused(Set<NotBookable> reasons) implements Verdict {
        public Refused {
            if (reasons.isEmpty()) throw new IllegalArgumentException("refusal must have a reason: " + reasons);
            reasons = Collections.unmodifiableSet(EnumSet.copyOf(reasons));
        }
    }

    /** Nothing in the rules is against it, but the professional is occupied then. */
    record Taken() implements Verdict {}
}
