package clinic.adapter.rest.messaging;

import static clinic.adapter.rest.messaging.ServedWhatsApp.SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.adapter.rest.shared.Refused;
import clinic.domain.messaging.Inbox.Incoming;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A message is kept, however large what it carries. */
class LeanEventTest {
    private static final int MOST_MEDIA = 4 * 1024 * 1024;
    private static final int MOST_BYTES = 12 * 1024 * 1024;

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 16 * 1024, MOST_MEDIA - 1, MOST_MEDIA})
    void keepsAPictureThatIsNotLarge(int size) throws IOException {
        var body = event("A".repeat(size));
        assertThat(lean(body)).isEqualTo(body);
    }

    @ParameterizedTest
    @ValueSource(ints = {MOST_MEDIA + 1, MOST_MEDIA + 2, 3 * MOST_MEDIA, 20 * MOST_MEDIA})
    void leavesOutOneThatIs(int size) throws IOException {
        assertThat(lean(event("A".repeat(size)))).isEqualTo(event(""));
    }

    @Test
    void leavesOutEachOfSeveral() throws IOException {
        var large = "A".repeat(MOST_MEDIA + 1);
        assertThat(lean(event(large) + event("AAAA") + event(large))).isEqualTo(event("") + event("AAAA") + event(""));
    }

    @Test
    void takesNobodysWordsForAPicture() throws IOException {
        var words = "{\"text\":\"\\\"base64\\\":\\\"" + "A".repeat(MOST_MEDIA + 1) + "\"}";
        assertThat(lean(words)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "\"", "\"base64\":\"", "\"base64\":\"AAAA", "{\"base64\":null}", "{\"base64\":{\"0\":1}}"})
    void readsWhateverComes(String body) throws IOException {
        assertThat(lean(body)).isEqualTo(body);
    }

    @Test
    void holdsNoMoreThanMayBeKept() {
        var body = new ByteArrayInputStream(new byte[MOST_BYTES + 1]);
        assertThatExceptionOfType(Refused.class).isThrownBy(() -> LeanEvent.read(body, MOST_BYTES));
    }

    @Test
    void isWhatTheWebhookKeeps() {
        try (var clinic = new ServedWhatsApp()) {
            var body = "{\"key\": \"K1\", \"base64\":\"" + "A".repeat(50 * 1024 * 1024) + "\"}";
            var answer = clinic.http.post(
                    "/api/whatsapp/webhook", Map.of("Authorization", "Bearer " + SECRET), body.getBytes(UTF_8));
            assertThat(answer.status()).isEqualTo(200);
            assertThat(clinic.inbox.kept())
                    .extracting(Incoming::body)
                    .containsExactly("{\"key\": \"K1\", \"base64\":\"\"}");
            assertThat(clinic.inbox.kept()).allMatch(Incoming::isWork);
        }
    }

    private static String event(String media) {
        return "{\"data\":{\"message\":{\"imageMessage\":{},\"base64\":\"" + media + "\"},\"key\":{\"id\":\"K1\"}}}";
    }

    private static String lean(String body) throws IOException {
        return new String(LeanEvent.read(new ByteArrayInputStream(body.getBytes(UTF_8)), 12 * 1024 * 1024), UTF_8);
    }
}
