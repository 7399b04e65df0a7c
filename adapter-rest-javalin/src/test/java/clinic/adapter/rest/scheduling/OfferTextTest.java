package clinic.adapter.rest.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.shared.IdsAndTimes;
import clinic.adapter.rest.shared.Json;
import clinic.domain.scheduling.Offer;
import clinic.domain.scheduling.Slot;
import clinic.domain.shared.ProfileId;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OfferTextTest {
    private static final long SEED = 20261127;

    @ParameterizedTest
    @ValueSource(strings = {"America/Sao_Paulo", "Europe/Lisbon", "Asia/Kathmandu", "UTC"})
    void writesWhatIsWrittenFieldByField(String name) {
        var zone = ZoneId.of(name);
        var offers = offers(new Random(SEED));
        assertThat(text(json -> AppointmentJson.offers(json, "slots", offers, zone)))
                .isEqualTo(text(json -> {
                    var plain = new IdsAndTimes(zone);
                    json.writeArrayFieldStart("slots");
                    for (var offer : offers) AppointmentJson.offer(json, offer, plain);
                    json.writeEndArray();
                }));
    }

    /** Many of the same moment, some of the same start and another length, a few in years of five digits. */
    private static List<Offer> offers(Random random) {
        var professionals = new ArrayList<ProfileId>();
        for (var count = 0; count < 7; count++) {
            professionals.add(new ProfileId(new UUID(random.nextLong(), random.nextLong())));
        }
        var offers = new ArrayList<Offer>();
        var start = Instant.parse("2026-10-24T20:00:00Z");
        for (var count = 0; count < 5_000; count++) {
            if (random.nextInt(5) == 0) start = start.plusSeconds(900);
            var shown = random.nextInt(500) == 0 ? Instant.parse("+12000-01-01T00:00:00Z") : start;
            var length = Duration.ofMinutes(random.nextInt(20) == 0 ? 30 : 20);
            offers.add(new Offer(Slot.lasting(shown, length), professionals.get(random.nextInt(7))));
        }
        return offers;
    }

    private static String text(Json.Writer writer) {
        var bytes = Json.write(json -> {
            json.writeStartObject();
            writer.write(json);
            json.writeEndObject();
        });
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
