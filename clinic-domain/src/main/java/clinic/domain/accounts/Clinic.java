package clinic.domain.accounts;

import clinic.domain.shared.Phone;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * The clinic itself, and what it has decided about booking.
 *
 * @param timeZone the zone of its days and of the times that it tells
 * @param slotGridMinutes appointments start at multiples of it, counted from midnight; divides the day
 * @param minimumNoticeMinutes how long before its start an appointment may be booked at the latest
 * @param horizonDays how many days ahead may be booked
 * @param closingDays on which it is closed
 * @param faq what it answers once for all, in the order in which it is shown
 * @param version counts the changes; the next one must know it
 */
public record Clinic(
        String name,
        Optional<String> address,
        Optional<Phone> phone,
        ZoneId timeZone,
        int slotGridMinutes,
        int minimumNoticeMinutes,
        int horizonDays,
        SortedSet<LocalDate> closingDays,
        List<Faq> faq,
        int version) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_ADDRESS = 300;
    public static final int WIDEST_GRID = 240;
    public static final int LONGEST_NOTICE = 43_200;
    public static final int FARTHEST_HORIZON = 730;
    public static final int MOST_CLOSING_DAYS = 1_000;
    public static final int MOST_FAQ = 50;
    private static final int MINUTES_OF_A_DAY = 1_440;

    public Clinic {
        if (name.isBlank()) throw new IllegalArgumentException("the clinic must have a name");
        if (!dividesDay(slotGridMinutes)) {
            throw new IllegalArgumentException("grid must divide the day, 1 to 240 minutes: " + slotGridMinutes);
        }
        require(minimumNoticeMinutes, 0, LONGEST_NOTICE, "notice");
        require(horizonDays, 1, FARTHEST_HORIZON, "horizon");
        require(faq.size(), 0, MOST_FAQ, "questions");
        faq = List.copyOf(faq);
        require(closingDays.size(), 0, MOST_CLOSING_DAYS, "closing days");
        closingDays = Collections.unmodifiableSortedSet(new TreeSet<>(closingDays));
    }

    /** A clinic on its first day: a start each quarter of an hour, an hour's notice, half a year ahead. */
    public static Clinic opened(String name, ZoneId timeZone) {
        return new Clinic(
                name,
                Optional.empty(),
                Optional.empty(),
                timeZone,
                15,
                60,
                180,
                Collections.emptySortedSet(),
                List.of(),
                1);
    }

    /** Whether appointments can start at multiples of so many minutes, the same each day. */
    public static boolean dividesDay(int gridMinutes) {
        return gridMinutes >= 1 && gridMinutes <= WIDEST_GRID && MINUTES_OF_A_DAY % gridMinutes == 0;
    }

    /** The clinic with the change made, one version on, or the same when nothing differs. */
    public Clinic with(ClinicChange change) {
        var changed = new Clinic(
                change.name().orElse(name),
                change.address().orElse(address),
                change.phone().orElse(phone),
                change.timeZone().orElse(timeZone),
                change.slotGridMinutes().orElse(slotGridMinutes),
                change.minimumNoticeMinutes().orElse(minimumNoticeMinutes),
                change.horizonDays().orElse(horizonDays),
                change.closingDays().orElse(closingDays),
                change.faq().orElse(faq),
                version + 1);
        return changed.differences(this).isEmpty() ? this : changed;
    }

    /** The names of what differs. */
    public Set<String> differences(Clinic other) {
        var names = new TreeSet<String>();
        if (!name.equals(other.name)) names.add("name");
        if (!address.equals(other.address)) names.add("address");
        if (!phone.equals(other.phone)) names.add("phone");
        if (!timeZone.equals(other.timeZone)) names.add("timeZone");
        if (slotGridMinutes != other.slotGridMinutes) names.add("slotGridMinutes");
        if (minimumNoticeMinutes != other.minimumNoticeMinutes) names.add("minimumNoticeMinutes");
        if (horizonDays != other.horizonDays) names.add("horizonDays");
        if (!closingDays.equals(other.closingDays)) names.add("closingDays");
        if (!faq.equals(other.faq)) names.add("faq");
        return names;
    }

    private static void require(int value, int least, int most, String what) {
        if (value < least || value > most) {
            throw new IllegalArgumentException(what + " must be " + least + " to " + most + ": " + value);
        }
    }
}
