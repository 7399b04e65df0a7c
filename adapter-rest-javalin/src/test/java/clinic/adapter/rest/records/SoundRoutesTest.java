package clinic.adapter.rest.records;

import static clinic.adapter.rest.records.ServedRecords.ANA;
import static clinic.adapter.rest.records.ServedRecords.BRUNO;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static clinic.domain.testkit.scheduling.Cast.CARLA_HERSELF;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.testkit.shared.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SoundRoutesTest {
    private static final String SOUND = new String(Form.ogg(100), StandardCharsets.US_ASCII);

    @AutoClose
    private final ServedRecords served = new ServedRecords();

    private String path = "";

    @BeforeEach
    void carlaIsDictatedAbout() {
        served.consented();
        path = served.upload(ANA, Form.usual(CARLA)).header("Location").orElseThrow() + "/audio";
    }

    @Test
    void givesAllOfIt() {
        var answer = served.http().get(ANA, path);
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.response().body()).isEqualTo(SOUND);
        assertThat(answer.header("Content-Type")).contains("audio/ogg");
        assertThat(answer.header("Content-Length")).contains("100");
        assertThat(answer.header("Accept-Ranges")).contains("bytes");
        assertThat(answer.header("Cache-Control")).contains("private, no-store");
        assertThat(answer.header("X-Content-Type-Options")).contains("nosniff");
        assertThat(answer.header("Content-Disposition").orElseThrow())
                .endsWith(".ogg\"")
                .doesNotContain("ditado");
    }

    @Test
    void givesThePartThatIsAskedFor() {
        assertPart(part("bytes=0-3"), "bytes 0-3/100", SOUND.substring(0, 4));
        assertPart(part("bytes=90-"), "bytes 90-99/100", SOUND.substring(90));
        assertPart(part("bytes=-5"), "bytes 95-99/100", SOUND.substring(95));
        assertPart(part("bytes=98-1000"), "bytes 98-99/100", SOUND.substring(98));
    }

    private static void assertPart(Answer answer, String range, String bytes) {
        assertThat(answer.status()).isEqualTo(206);
        assertThat(answer.header("Content-Range")).contains(range);
        assertThat(answer.header("Content-Length")).contains(Integer.toString(bytes.length()));
        assertThat(answer.response().body()).isEqualTo(bytes);
    }

    @Test
    void saysHowMuchThereIsWhereNothingIs() {
        var answer = part("bytes=100-");
        assertThat(answer.status()).isEqualTo(416);
        assertThat(answer.problem()).isEqualTo("range-not-satisfiable");
        assertThat(answer.header("Content-Range")).contains("bytes */100");
    }

    @Test
    void givesAllOfItWhereSeveralPartsAreAskedFor() {
        assertThat(part("bytes=0-1,5-6").status()).isEqualTo(200);
        assertThat(part("bytes=0-1,5-6").response().body()).isEqualTo(SOUND);
    }

    @Test
    void givesAPartOfTheSameBytesAlone() {
        var tag = served.http().get(ANA, path).header("ETag").orElseThrow();
        var same = served.http().get(ANA, path, Map.of("Range", "bytes=0-3", "If-Range", tag));
        assertThat(same.status()).isEqualTo(206);
        for (var other : new String[] {"\"another\"", "W/" + tag, "Tue, 24 Nov 2026 12:00:00 GMT"}) {
            var whole = served.http().get(ANA, path, Map.of("Range", "bytes=0-3", "If-Range", other));
            assertThat(whole.status()).as(other).isEqualTo(200);
        }
    }

    @Test
    void tellsTheHeadAlone() {
        var answer = served.http().head(ANA, path, Map.of("Range", "bytes=0-3"));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Length")).contains("100");
        assertThat(answer.response().body()).isEmpty();
    }

    @Test
    void givesWhatTheCallerCanTake() {
        var media = "audio/webm,audio/ogg,audio/*;q=0.9";
        assertThat(served.http().get(ANA, path, Map.of("Accept", media)).status())
                .isEqualTo(200);
        assertThat(served.http()
                        .get(ANA, path, Map.of("Accept", "application/json"))
                        .status())
                .isEqualTo(406);
    }

    @Test
    void isHeardByThoseWhoMaySeeTheRecord() {
        assertThat(served.http().get(BRUNO, path).status()).isEqualTo(404);
        assertThat(served.http().get(RECEPTIONIST, path).status()).isEqualTo(404);
        assertThat(served.http().get(CARLA_HERSELF, path).status()).isEqualTo(404);
        served.treats();
        assertThat(served.http().get(BRUNO, path).status()).isEqualTo(200);
    }

    @Test
    void hasNoneOfARecordWrittenByHand() {
        assertThat(served.http().get(ANA, served.written("") + "/audio").status())
                .isEqualTo(404);
    }

    @Test
    void isNeverBrokenByAnyRange() {
        var characters = "bytes=0123456789-,;";
        Seeds.forEach(150, chance -> {
            var range = new StringBuilder(chance.nextInt(4) > 0 ? "bytes=" : "b");
            for (var left = chance.nextInt(8); left > 0; left--) {
                range.append(characters.charAt(chance.nextInt(characters.length())));
            }
            assertThat(part(range.toString()).status()).as(range.toString()).isIn(200, 206, 416);
        });
    }

    private Answer part(String range) {
        return served.http().get(ANA, path, Map.of("Range", range));
    }
}
