package clinic.adapter.evolution.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** When something was written: seconds since 1970, as a number, as digits, or as the two halves of a 64-bit number. */
final class Moment {
    private static final Instant EARLIEST = Instant.parse("2009-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2100-01-01T00:00:00Z");
    private static final Pattern DIGITS = Pattern.compile("\\d{1,18}");

    /** From here on, a number counts milliseconds. */
    private static final long MILLISECONDS = 100_000_000_000L;

    private Moment() {}

    /** When the message was written; failing that the server's own time of the event, which may be hours off. */
    static Optional<Instant> of(JsonNode message, JsonNode envelope) {
        return number(message.path("messageTimestamp"))
                .map(Moment::instant)
                .filter(Moment::isSane)
                .or(() ->
                        Json.text(envelope, "date_time").flatMap(Moment::parsed).filter(Moment::isSane));
    }

    private static Optional<Long> number(JsonNode node) {
        if (node.isNumber() && node.canConvertToLong()) return Optional.of(node.longValue());
        if (node.isTextual() && DIGITS.matcher(node.textValue()).matches()) {
            return Optional.of(Long.parseLong(node.textValue()));
        }
        var low = node.path("low");
        var high = node.path("high");
        if (!low.isNumber() || !low.canConvertToLong() || !high.canConvertToInt()) return Optional.empty();
        return Optional.of(((long) high.intValue() << Integer.SIZE) | (low.longValue() & 0xffff_ffffL));
    }

    private static Instant instant(long number) {
        return number >= MILLISECONDS
                ? Instant.ofEpochSecond(number / 1000)
                : Instant.ofEpochSecond(Math.max(number, 0));
    }

    private static Optional<Instant> parsed(String text) {
        try {
            return Optional.of(Instant.ofEpochSecond(Instant.parse(text).getEpochSecond()));
        } catch (DateTimeException unreadable) {
            return Optional.empty();
        }
    }

    private static boolean isSane(Instant at) {
        return !at.isBefore(EARLIEST) && at.isBefore(LATEST);
    }
}
