package clinic.bootstrap.bench;

/**
 * Free times, counted: booking {@code n} is at the professional {@code n % 50}, at the half hour {@code n / 50} of the
 * working days after the loaded ones. Each turn takes numbers that nobody had.
 */
final class Bookings {
    static final int HALF_HOURS_A_DAY = 18;
    static final long A_WEEK = 5L * HALF_HOURS_A_DAY * Sample.PROFESSIONALS;

    /** When booking {@code :b} starts, in seconds since 1970; needs {@code :free}, the first free midnight. */
    static final String START = """
        \\set half :b / 50 % 18
        \\set day :b / 900
        \\set start :free + (:day / 5 * 7 + :day % 5) * 86400 + :half * 1800 + case when :half < 8 then 28800 else 32400 end
        """;

    private long next;

    Bookings(long first) {
        this.next = first;
    }

    /** So many numbers for one turn. */
    long take(long count) {
        var first = next;
        next += count;
        return first;
    }
}
