package clinic.adapter.openai.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Pattern;

/** For how long the provider wants to be left alone: {@code Retry-After-Ms}, else {@code Retry-After} (RFC 9110, 10.2.3). */
final class RetryAfter {
    private static final Pattern NUMBER = Pattern.compile("\\d{1,12}(?:\\.\\d{1,9})?");
    private static final Duration LONGEST = Duration.ofDays(1);

    private RetryAfter() {}

    static Optional<Duration> of(HttpHeaders headers, Instant now) {
        return headers.firstValue("Retry-After-Ms")
                .flatMap(text -> number(text, 6))
                .or(() -> headers.firstValue("Retry-After")
                        .flatMap(text -> number(text, 9).or(() -> until(text.strip(), now))))
                .map(pause -> pause.compareTo(LONGEST) > 0 ? LONGEST : pause);
    }

    /** A number of a unit that is so many powers of ten above the nanosecond. */
    private static Optional<Duration> number(String text, int power) {
        var stripped = text.strip();
        if (!NUMBER.matcher(stripped).matches()) return Optional.empty();
        var nanos = new BigDecimal(stripped).scaleByPowerOfTen(power).min(BigDecimal.valueOf(LONGEST.toNanos()));
        return Optional.of(
                Duration.ofNanos(nanos.setScale(0, RoundingMode.CEILING).longValueExact()));
    }

    private static Optional<Duration> until(String date, Instant now) {
        try {
            var pause = Duration.between(now, Instant.from(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date)));
            return Optional.of(pause.isNegative() ? Duration.ZERO : pause);
        } catch (DateTimeException | ArithmeticException unreadable) {
            return Optional.empty();
        }
    }
}
