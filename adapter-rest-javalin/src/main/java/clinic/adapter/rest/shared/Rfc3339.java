package clinic.adapter.rest.shared;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;

/** Writes instants as RFC 3339 with the offset that the zone has then; faster than a formatter, on paths that need it. */
public final class Rfc3339 {
    private Rfc3339() {}

    /** To the second; nothing that the clinic tells is finer. */
    public static String of(Instant instant, ZoneId zone) {
        var offset = zone.getRules().getOffset(instant);
        var time = LocalDateTime.ofEpochSecond(instant.getEpochSecond(), 0, offset);
        var text = new StringBuilder(25);
        pad(text, time.getYear(), 4).append('-');
        pad(text, time.getMonthValue(), 2).append('-');
        pad(text, time.getDayOfMonth(), 2).append('T');
        pad(text, time.getHour(), 2).append(':');
        pad(text, time.getMinute(), 2).append(':');
        pad(text, time.getSecond(), 2);
        return offset.getTotalSeconds() == 0
                ? text.append("+00:00").toString()
                : text.append(offset.getId(), 0, 6).toString();
    }

    private static StringBuilder pad(StringBuilder text, int number, int digits) {
        for (var limit = power(digits - 1); limit > Math.max(number, 1); limit /= 10) {
            if (number < limit) text.append('0');
        }
        return text.append(number);
    }

    private static int power(int exponent) {
        var result = 1;
        for (var index = 0; index < exponent; index++) result *= 10;
        return result;
    }
}
