package clinic.adapter.rest.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneRules;
import java.util.UUID;

/**
 * Writes ids and instants into JSON without a text in between, for answers that have thousands of them. Instants are as
 * {@link Rfc3339} has them. Made for one answer; for one thread.
 */
public final class IdsAndTimes {
    /** What an instant takes. */
    public static final int TIME_BYTES = 25;

    private static final byte[] HEX = "0123456789abcdef".getBytes(StandardCharsets.US_ASCII);
    private static final int SECONDS_A_DAY = 86_400;
    private static final long FIRST_DAY = LocalDate.of(1000, 1, 1).toEpochDay();
    private static final long LAST_DAY = LocalDate.of(9999, 12, 31).toEpochDay();

    private final byte[] id = "xxxxxxxx-xxxx-xxxx-xxxx-xxxxxxxxxxxx".getBytes(StandardCharsets.US_ASCII);
    private final byte[] time = "yyyy-mm-ddThh:mm:ss+00:00".getBytes(StandardCharsets.US_ASCII);
    private final ZoneId zone;
    private final ZoneRules rules;

    /** From when until when the offset is the one that is in the text. */
    private long offsetFrom = Long.MAX_VALUE;

    private long offsetUntil = Long.MIN_VALUE;
    private int offset;
    private long day = Long.MIN_VALUE;

    public IdsAndTimes(ZoneId zone) {
        this.zone = zone;
        this.rules = zone.getRules();
    }

    public void write(JsonGenerator json, SerializableString field, UUID value) throws IOException {
        json.writeFieldName(field);
        put(value, id, 0);
        json.writeRawUTF8String(id, 0, id.length);
    }

    /** Puts the 32 digits of an id into a text that has its hyphens, from this place on. */
    public static void put(UUID value, byte[] text, int place) {
        var high = value.getMostSignificantBits();
        var low = value.getLeastSignificantBits();
        hex(high >>> 32, text, place, 8);
        hex(high >>> 16, text, place + 9, 4);
        hex(high, text, place + 14, 4);
        hex(low >>> 48, text, place + 19, 4);
        hex(low, text, place + 24, 12);
    }

    private static void hex(long bits, byte[] text, int from, int digits) {
        for (var place = from + digits - 1; place >= from; place--) {
            text[place] = HEX[(int) (bits & 15)];
            bits >>>= 4;
        }
    }

    public void write(JsonGenerator json, SerializableString field, Instant value) throws IOException {
        json.writeFieldName(field);
        if (show(value)) json.writeRawUTF8String(time, 0, time.length);
        else json.writeString(Rfc3339.of(value, zone));
    }

    /**
     * Puts an instant into a text, {@value #TIME_BYTES} bytes from this place on.
     *
     * @return false when its year has not four digits: then nothing was put
     */
    public boolean put(Instant value, byte[] text, int place) {
        if (!show(value)) return false;
        System.arraycopy(time, 0, text, place, TIME_BYTES);
        return true;
    }

    private boolean show(Instant value) {
        var second = value.getEpochSecond();
        if (second < offsetFrom || second >= offsetUntil) findOffset(value);
        var shown = second + offset;
        var shownDay = Math.floorDiv(shown, SECONDS_A_DAY);
        if (shownDay < FIRST_DAY || shownDay > LAST_DAY) return false;
        if (shownDay != day) date(shownDay);
        var secondOfDay = (int) (shown - shownDay * SECONDS_A_DAY);
        two(secondOfDay / 3600, 11);
        two(secondOfDay / 60 % 60, 14);
        two(secondOfDay % 60, 17);
        return true;
    }

    private void findOffset(Instant value) {
        var before = rules.previousTransition(value.plusSeconds(1));
        var after = rules.nextTransition(value);
        offsetFrom = before == null ? Long.MIN_VALUE : before.toEpochSecond();
        offsetUntil = after == null ? Long.MAX_VALUE : after.toEpochSecond();
        offset = rules.getOffset(value).getTotalSeconds();
        time[19] = (byte) (offset < 0 ? '-' : '+');
        two(Math.abs(offset) / 3600, 20);
        two(Math.abs(offset) / 60 % 60, 23);
    }

    private void date(long shownDay) {
        day = shownDay;
        var date = LocalDate.ofEpochDay(shownDay);
        two(date.getYear() / 100, 0);
        two(date.getYear() % 100, 2);
        two(date.getMonthValue(), 5);
        two(date.getDayOfMonth(), 8);
    }

    private void two(int number, int place) {
        time[place] = (byte) ('0' + number / 10);
        time[place + 1] = (byte) ('0' + number % 10);
    }
}
