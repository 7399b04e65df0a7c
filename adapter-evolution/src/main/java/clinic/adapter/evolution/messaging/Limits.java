package clinic.adapter.evolution.messaging;

import java.time.Duration;

/**
 * How long we wait for the provider.
 *
 * @param connect for a connection
 * @param check for the line's state before something is sent
 * @param request for an answer, whole
 * @param pairing longer than that when a QR code is made
 * @param pause before something is asked the second time; doubled for the third, and with jitter
 * @param longestPause the longest pause that the provider may ask for; for a longer one we do not wait
 * @param remembered how long an open line is believed to be open
 * @param rest how long the provider is left alone after it failed too often
 */
record Limits(
        Duration connect,
        Duration check,
        Duration request,
        Duration pairing,
        Duration pause,
        Duration longestPause,
        Duration remembered,
        Duration rest) {
    static final Limits USUAL = new Limits(
            Duration.ofSeconds(5),
            Duration.ofSeconds(10),
            Duration.ofSeconds(30),
            Duration.ofSeconds(5),
            Duration.ofMillis(300),
            Duration.ofSeconds(5),
            Duration.ofSeconds(3),
            Duration.ofSeconds(10));
}
