package clinic.domain.scheduling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;

/**
 * When one procedure may be booked, by the clinic's rules, as of one moment. Finding and booking are one decision: a
 * start is among the {@link #offers} of its day exactly when {@link #judge}, without overriding, says that it is
 * bookable.
 *
 * <p>A day of the clinic lasts from its first midnight, or from the end of the gap that swallowed it, to the next
 * day's. Where a working stretch begins or ends at a wall-clock time that does not exist, it does so at the end of the
 * gap; at one that exists twice, the first time.
 */
public final class Availability {
    /** As PostgreSQL and the identities' texts are ordered. */
    private static final Comparator<UUID> AS_WRITTEN = Comparator.comparing(
                    UUID::getMostSignificantBits, Long::compareUnsigned)
            .thenComparing(UUID::getLeastSignificantBits, Long::compareUnsigned);

    private static final Comparator<Diary> BY_PROFESSIONAL =
            Comparator.comparing(diary -> diary.professional().value(), AS_WRITTEN);

    private final BookingRules rules;
    private final ProcedureTimes times;
    private final BookingPeriod period;

    /** @param now the moment on which past, notice and horizon depend */
    public Availability(BookingRules rules, ProcedureTimes times, Instant now) {
        this.rules = rules;
        this.times = times;
        period = BookingPeriod.of(rules, now);
    }

    /**
     * Every bookable start of these days, in time order, those of one moment by the professional's id.
     *
     * @param diaries one for each professional
     * @param from the first day, in the clinic's zone; the caller bounds how many days there are
     * @param to the last day, itself included; none are offered when it is before the first
     * @return an immutable list that makes each offer when it is asked for
     */
    public List<Offer> offers(Collection<Diary> diaries, LocalDate from, LocalDate to) {
        return find(diaries, from, to);
    }

    /**
     * The bookable starts of these days that are nearest to a wanted one: nearest first, of two equally near ones the
     * earlier, those of one moment by the professional's id.
     *
     * @param diaries one for each professional
     * @param wanted may be any moment; itself among the answers when it is bookable
     * @param from the first day to look at, in the clinic's zone; the caller bounds how many days there are
     * @param to the last day to look at, itself included
     * @param atMost how many are wanted
     */
    public List<Offer> nearest(Collection<Diary> diaries, Instant wanted, LocalDate from, LocalDate to, int atMost) {
        return Nearest.of(find(diaries, from, to), wanted, atMost);
    }

    /**
     * Whether a visit may be booked at this very start.
     *
     * @param override lifts those reasons that {@link NotBookable#isLiftedByOverride} names; never an occupation
     */
    public Verdict judge(Diary diary, Instant start, boolean override) {
        var seconds = StartRange.at(start);
        var here = new RangeRules(rules, times, seconds).of(diary);
        var reasons = EnumSet.noneOf(NotBookable.class);
        reasons.addAll(here.against(seconds));
        reasons.addAll(period.against(start));
        if (override) reasons.removeIf(NotBookable::isLiftedByOverride);
        if (!reasons.isEmpty()) return new Verdict.Refused(reasons);
        if (here.isTaken(seconds)) return new Verdict.Taken();
        return new Verdict.Bookable(times.visit(start), times.occupied(start));
    }

    private OfferList find(Collection<Diary> diaries, LocalDate from, LocalDate to) {
        var inOrder = new ArrayList<>(diaries);
        inOrder.sort(BY_PROFESSIONAL);
        checkOneEach(inOrder);
        var starts = new ArrayList<long[]>(inOrder.size());
        var range = period.startsOf(from, to);
        if (!range.isEmpty()) {
            var here = new RangeRules(rules, times, range);
            inOrder.forEach(diary -> starts.add(here.of(diary).bookable()));
        }
        return OfferList.merged(times, inOrder.stream().map(Diary::professional).toList(), starts);
    }

    private static void checkOneEach(List<Diary> inOrder) {
        for (int i = 1; i < inOrder.size(); i++) {
            var professional = inOrder.get(i).professional();
            if (professional.equals(inOrder.get(i - 1).professional())) {
                throw new IllegalArgumentException("a professional must have one diary: " + professional);
            }
        }
    }
}
