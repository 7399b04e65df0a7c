package clinic.adapter.openai.shared;

import java.time.Duration;

/**
 * How long we wait for the provider: contracts/openai.md, "Timeouts" and "Retry policy".
 *
 * @param connect for a connection
 * @param transcription upload included; half an hour of sound takes minutes, and nobody sits waiting
 * @param summary longer than a bot's 60 s: thousands of tokens are written
 * @param assistant somebody waits at the telephone
 * @param pause before something is asked the second time; doubled each time, with jitter
 * @param mostPause which it never exceeds
 * @param longestPause the longest pause that the provider may ask for and we wait out in place; a longer one is told
 * @param rest how long the provider is left alone after it failed too often
 */
public record Limits(
        Duration connect,
        Patience transcription,
        Patience summary,
        Patience assistant,
        Duration pause,
        Duration mostPause,
        Duration longestPause,
        Duration rest) {
    public static final Limits USUAL = new Limits(
            Duration.ofSeconds(5),
            new Patience(Duration.ofMinutes(10), Duration.ofMinutes(12), 2),
            new Patience(Duration.ofMinutes(3), Duration.ofMinutes(5), 2),
            new Patience(Duration.ofSeconds(20), Duration.ofSeconds(20), 1),
            Duration.ofMillis(500),
            Duration.ofSeconds(8),
            Duration.ofSeconds(8),
            Duration.ofSeconds(10));
}
