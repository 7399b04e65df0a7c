package clinic.adapter.evolution.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.MessengerEvent.Ignored;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of a body. */
class MaskedTest {
    private static final EvolutionEvents EVENTS = new EvolutionEvents();

    @Test
    void masksSecretsAndKeepsTheRestAsItCame() {
        var body =
                "{\"event\":\"x.y\",\"instance\":\"i\\u0000\",\"data\":{\"n\":1.50,\"big\":123456789012345678901234567890,\"e\":1E+400,\"Authorization\":\"Bearer"
                    + " s3cret\",\"list\":[{\"accessToken\":\"s3cret\"}],\"t\":\"a\\u0000b\"},"
                    + "\"apikey\":\"s3cret\",\"API_KEY\":{\"a\":\"s3cret\"},\"token\":null}";
        var told = EVENTS.read(bytes(body));
        assertThat(told.event()).isEqualTo(new Ignored("unknown"));
        assertThat(told.instance()).isEqualTo("i");
        assertThat(told.masked())
                .isEqualTo(
                        "{\"event\":\"x.y\",\"instance\":\"i\",\"data\":{\"n\":1.50,"
                            + "\"big\":123456789012345678901234567890,\"e\":1E+400,\"Authorization\":\"***\","
                            + "\"list\":[{\"accessToken\":\"***\"}],\"t\":\"ab\"},\"apikey\":\"***\",\"API_KEY\":\"***\",\"token\":null}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "{", "{} {}", "<html>", "\u0000", "{\"a\":1e99999999999999}"})
    void keepsWhatIsNoJsonAsBytes(String body) {
        var told = EVENTS.read(bytes(body));
        assertThat(told.event()).isEqualTo(new Ignored("unreadable"));
        assertThat(told.masked()).isEqualTo("base64:" + Base64.getEncoder().encodeToString(bytes(body)));
    }

    @Test
    void starsTheSecretOfABodyThatWasCut() {
        var cut = "{\"event\":\"messages.upsert\",\"apikey\":\"s3cret\",\"data\":{\"k";
        var masked = EVENTS.read(bytes(cut)).masked();
        var kept = new String(Base64.getDecoder().decode(masked.substring("base64:".length())), StandardCharsets.UTF_8);
        assertThat(kept).isEqualTo(cut.replace("s3cret", "******"));
    }

    @Test
    void readsNothingFromTheDeepestNesting() {
        for (var deep :
                new String[] {"[".repeat(100_000), "{\"a\":".repeat(100_000), "[".repeat(5_000) + "]".repeat(5_000)}) {
            assertThat(EVENTS.read(bytes(deep)).event()).isEqualTo(new Ignored("unreadable"));
        }
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
