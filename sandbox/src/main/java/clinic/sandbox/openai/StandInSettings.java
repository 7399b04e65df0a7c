package clinic.sandbox.openai;

import java.time.Duration;

/**
 * How the stand-in is set.
 *
 * @param apiKey that it accepts
 * @param slowness how long a slow answer takes
 */
public record StandInSettings(String apiKey, Duration slowness) {
    public static StandInSettings usual(String apiKey) {
        return new StandInSettings(apiKey, Duration.ofSeconds(5));
    }

    /** For tests: a slow answer takes longer than anybody waits. */
    public static StandInSettings hasty(String apiKey) {
        return new StandInSettings(apiKey, Duration.ofMinutes(2));
    }

    @Override
    public String toString() {
        return "StandInSettings[" + slowness + "]";
    }
}
