package clinic.domain.testkit.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The times that tests speak of: an ordinary Tuesday of a clinic in São Paulo. */
public final class Moments {
    public static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    /** Before anybody works; at this time tests begin. */
    public static final Instant DAWN = at(6, 0);

    public static final Instant NINE = at(9, 0);

    /** Over, also for a store that keeps time by a clock of its own. */
    public static final Instant LONG_AGO = Instant.parse("2001-01-01T00:00:00Z");

    /** Yet to come, also for a store that keeps time by a clock of its own. */
    public static final Instant FAR_AHEAD = Instant.parse("2199-01-01T00:00:00Z");

    private Moments() {}

    /** When the clock shows this today. */
    public static Instant at(int hour, int minute) {
        return TODAY.atTime(hour, minute).atZone(ZONE).toInstant();
    }
}
