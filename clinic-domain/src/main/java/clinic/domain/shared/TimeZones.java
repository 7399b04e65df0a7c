package clinic.domain.shared;

import java.time.ZoneId;
import java.util.Optional;

/** The time zones that a clinic may be in: those of the IANA time zone database, by their names. */
public final class TimeZones {
    /** Zones of Java's own making, of which PostgreSQL knows nothing. */
    private static final String JAVAS_OWN = "SystemV/";

    private TimeZones() {}

    /** The zone of this name; empty of an offset too, as {@code UTC-3} is to PostgreSQL the opposite of what it is to Java. */
    public static Optional<ZoneId> named(String name) {
        return ZoneId.getAvailableZoneIds().contains(name) && !name.startsWith(JAVAS_OWN)
                ? Optional.of(ZoneId.of(name))
                : Optional.empty();
    }
}
