package clinic.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.io.SerializedString;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class IdsAndTimesTest {
    private static final SerializedString FIELD = new SerializedString("at");

    @Test
    void writesInstantsAsTheirTextIs() {
        for (var name :
                new String[] {"America/Sao_Paulo", "Europe/Lisbon", "Asia/Kathmandu", "UTC", "Africa/Monrovia"}) {
            var zone = ZoneId.of(name);
            var random = new Random(20261124);
            var written = new IdsAndTimes(zone);
            for (var round = 0; round < 5_000; round++) {
                var instant = Instant.ofEpochSecond(random.nextLong(-30_000_000_000L, 260_000_000_000L));
                var near = instant.plusSeconds(random.nextLong(86_400));
                for (var one : new Instant[] {instant, near}) {
                    assertThat(text(json -> written.write(json, FIELD, one))).isEqualTo(Rfc3339.of(one, zone));
                }
            }
        }
    }

    @Test
    void writesBothSidesOfAChangeOfTheClock() {
        var zone = ZoneId.of("Europe/Lisbon");
        var change = Instant.parse("2026-10-25T01:00:00Z");
        var written = new IdsAndTimes(zone);
        for (var second = -2; second < 3; second++) {
            var instant = change.plusSeconds(second);
            assertThat(text(json -> written.write(json, FIELD, instant))).isEqualTo(Rfc3339.of(instant, zone));
        }
    }

    @Test
    void writesIdsAsTheirTextIs() {
        var random = new Random(20261124);
        var written = new IdsAndTimes(ZoneId.of("UTC"));
        for (var round = 0; round < 1_000; round++) {
            var id = new UUID(random.nextLong(), random.nextLong());
            assertThat(text(json -> written.write(json, FIELD, id))).isEqualTo(id.toString());
        }
    }

    private static String text(Json.Writer writer) {
        var bytes = Json.write(json -> {
            json.writeStartObject();
            writer.write(json);
            json.writeEndObject();
        });
        var json = new String(bytes, StandardCharsets.UTF_8);
        return json.substring("{\"at\":\"".length(), json.length() - "\"}".length());
    }
}
