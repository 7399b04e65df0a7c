package clinic.sandbox.evolution;

import java.net.URI;
import java.time.Duration;
import java.time.ZoneId;

/**
 * How the stand-in is set.
 *
 * @param apiKey the global key
 * @param url what it tells as its own address
 * @param zone of its clock: events tell its local time with a false {@code Z}
 * @param firstWait before an event is told the second time; doubled each time
 * @param slowness how long a slow answer takes
 */
public record StandInSettings(String apiKey, URI url, ZoneId zone, Duration firstWait, Duration slowness) {
    private static final ZoneId SAO_PAULO = ZoneId.of("America/Sao_Paulo");

    /** As Evolution itself: 5 s before an event is told again. */
    public static StandInSettings usual(String apiKey, URI url) {
        return new StandInSettings(apiKey, url, SAO_PAULO, Duration.ofSeconds(5), Duration.ofSeconds(3));
    }

    /** For tests: events are told again at once, and a slow answer takes longer than anybody waits. */
    public static StandInSettings hasty(String apiKey) {
        var url = URI.create("http://evolution.example");
        return new StandInSettings(apiKey, url, SAO_PAULO, Duration.ofMillis(20), Duration.ofMinutes(2));
    }

    @Override
    public String toString() {
        return "StandInSettings[" + url + "]";
    }
}
