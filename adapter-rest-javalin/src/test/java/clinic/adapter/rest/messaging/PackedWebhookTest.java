package clinic.adapter.rest.messaging;

import static clinic.adapter.rest.messaging.ServedWhatsApp.SECRET;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Inbox.Incoming;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Map;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Events that a proxy packs on their way are events all the same. */
class PackedWebhookTest {
    private static final String MESSAGE = "{\"key\": \"K1\"}";
    private static final int MOST_BYTES = 12 * 1024 * 1024;

    @AutoClose
    private final ServedWhatsApp clinic = new ServedWhatsApp();

    @Test
    void unpacksWhatWasPacked() throws IOException {
        assertThat(send(packed(MESSAGE.getBytes(UTF_8)))).isEqualTo(200);
        assertThat(clinic.inbox.kept()).extracting(Incoming::body).containsExactly(MESSAGE);
        assertThat(clinic.inbox.kept()).allMatch(Incoming::isWork);
    }

    @Test
    void keepsAsItCameWhatIsOnlySaidToBePacked() {
        assertThat(send(MESSAGE.getBytes(UTF_8))).isEqualTo(200);
        assertThat(clinic.inbox.kept()).extracting(Incoming::body).containsExactly(MESSAGE);
    }

    @Test
    void unpacksNoMoreThanMayCome() throws IOException {
        assertThat(send(packed(new byte[MOST_BYTES + 1]))).isEqualTo(413);
        assertThat(clinic.inbox.kept()).isEmpty();
    }

    private int send(byte[] body) {
        var headers = Map.of(
                "Authorization", "Bearer " + SECRET, "Content-Type", "application/json", "Content-Encoding", "gzip");
        return clinic.http.post("/api/whatsapp/webhook", headers, body).status();
    }

    private static byte[] packed(byte[] body) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var packing = new GZIPOutputStream(bytes)) {
            packing.write(body);
        }
        return bytes.toByteArray();
    }
}
