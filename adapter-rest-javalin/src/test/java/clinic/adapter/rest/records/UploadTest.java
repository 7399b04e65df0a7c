package clinic.adapter.rest.records;

import static clinic.adapter.rest.records.ServedRecords.ANA;
import static clinic.domain.testkit.scheduling.Cast.CARLA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.testkit.shared.Seeds;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms that no browser would send, and those that do not end. */
@Timeout(120)
class UploadTest {
    private static final String UPLOAD = "/api/ai/transcribe";
    private static final byte[] NOTHING = {};

    @AutoClose
    private final ServedRecords served = new ServedRecords();

    @BeforeEach
    void carlaHasConsented() {
        served.consented();
    }

    @Test
    void refusesPartsThatDoNotBelongThere() {
        refused(Form.usual(CARLA).field("patient", "x"), "/patient");
        refused(new Form().field("a/b~c", "x").sound(Form.ogg(9)), "/a~1b~0c");
        refused(Form.usual(CARLA).sound(Form.ogg(100)), "/audio");
        refused(Form.usual(CARLA).field("patientId", CARLA.value().toString()), "/patientId");
        refused(Form.usual(CARLA).field("summarize", "yes"), "/summarize");
        refused(Form.usual(CARLA).field("appointmentId", "7"), "/appointmentId");
        refused(Form.usual(CARLA).field("summarize", "x".repeat(1_025)), "/summarize");
        refused(Form.usual(CARLA).part("form-data; name=\"summarize\"", new byte[] {(byte) 0xff}), "/summarize");
        assertThat(served.upload(ANA, Form.usual(CARLA).part("form-data", NOTHING))
                        .status())
                .isEqualTo(400);
    }

    private void refused(Form form, String pointer) {
        var answer = served.upload(ANA, form);
        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    @Test
    void refusesTooManyPartsAndHeadsThatAreTooLong() {
        var many = new Form();
        for (var part = 0; part < 20; part++) many.part("form-data", NOTHING);
        assertThat(served.upload(ANA, many).status()).isEqualTo(400);
        var long1 = new Form().part("form-data; name=\"" + "x".repeat(10_000) + "\"", NOTHING);
        assertThat(served.upload(ANA, long1).status()).isEqualTo(400);
    }

    @Test
    void refusesAFormThatIsCut() {
        var whole = Form.usual(CARLA).bytes();
        for (var length : new int[] {0, 1, 40, 150, 300, whole.length - 6}) {
            assertThat(sent("multipart/form-data; boundary=" + Form.BOUNDARY, Arrays.copyOf(whole, length))
                            .status())
                    .as("%d of %d", length, whole.length)
                    .isEqualTo(400);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=\"\"",
                "multipart/form-data; boundary=another",
                "multipart/form-data; boundary=\"é\"",
                "multipart/form-data; boundary=\"a<b\""
            })
    void refusesABoundaryThatIsNone(String type) {
        assertThat(sent(type, Form.usual(CARLA).bytes()).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/mixed; boundary=a", "audio/ogg", "text/plain"})
    void refusesWhatIsNoForm(String type) {
        assertThat(sent(type, Form.usual(CARLA).bytes()).status()).isEqualTo(415);
    }

    @Test
    void isNeverBrokenByAnyBytes() {
        var valid = Form.usual(CARLA).field("summarize", "true").bytes();
        Seeds.forEach(400, chance -> {
            var answer = sent("multipart/form-data; boundary=" + Form.BOUNDARY, mutated(valid, chance));
            assertThat(answer.status()).as(answer.json().toString()).isIn(202, 400, 413, 415, 422);
        });
    }

    private static byte[] mutated(byte[] valid, Random chance) {
        var bytes = valid.clone();
        for (var left = 1 + chance.nextInt(4); left > 0; left--) {
            var at = chance.nextInt(bytes.length);
            switch (chance.nextInt(5)) {
                case 0 -> bytes[at] = (byte) chance.nextInt(256);
                case 1 -> bytes[at] = (byte) "\r\n-\":;= \0".charAt(chance.nextInt(9));
                case 2 -> bytes = Arrays.copyOf(bytes, Math.max(1, at));
                case 3 ->
                    bytes = joined(
                            Arrays.copyOf(bytes, at), Arrays.copyOfRange(bytes, chance.nextInt(at + 1), bytes.length));
                default -> bytes = joined(bytes, Arrays.copyOfRange(bytes, at, bytes.length));
            }
        }
        return bytes;
    }

    private static byte[] joined(byte[] first, byte[] second) {
        var both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    @Test
    void answersEarlyWhereTheBodyIsSaidToBeTooLarge() throws IOException {
        assertThat(spoken("Content-Length: 26214401", NOTHING))
                .startsWith("HTTP/1.1 413")
                .contains("Connection: close");
    }

    @Test
    void answersEarlyWhereChunksBecomeTooMany() throws IOException {
        var chunk = ("100000\r\n" + "a".repeat(0x100000) + "\r\n").getBytes(StandardCharsets.US_ASCII);
        var head = "8a\r\n--" + Form.BOUNDARY
                + "\r\n"
                + "Content-Disposition: form-data; name=\"audio\"; filename=\"ditado.ogg\"\r\n"
                + "Content-Type: audio/ogg\r\n\r\n"
                + "OggS\0\2";
        var size = head.length() - 4;
        head = Integer.toHexString(size) + head.substring(2) + "\r\n";
        var body = joined(head.getBytes(StandardCharsets.US_ASCII), NOTHING);
        for (var part = 0; part < 26; part++) body = joined(body, chunk);
        assertThat(spoken("Transfer-Encoding: chunked", body))
                .startsWith("HTTP/1.1 413")
                .contains("too-large");
    }

    /** Sends this and no more, and hears the answer. */
    private String spoken(String header, byte[] body) throws IOException {
        try (var socket =
                new Socket(InetAddress.getLoopbackAddress(), served.http().port())) {
            var head = "POST " + UPLOAD + " HTTP/1.1\r\nHost: a\r\nAuthorization: " + ServedRecords.authorization(ANA)
                    + "\r\nContent-Type: multipart/form-data; boundary=" + Form.BOUNDARY + "\r\n" + header + "\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(body);
            var answer = new byte[2_000];
            var length = socket.getInputStream().read(answer);
            return new String(answer, 0, length, StandardCharsets.UTF_8);
        }
    }

    private Answer sent(String type, byte[] body) {
        return served.http()
                .post(UPLOAD, Map.of("Content-Type", type, "Authorization", ServedRecords.authorization(ANA)), body);
    }
}
