package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.http.Mutations;
import clinic.domain.testkit.shared.Seeds;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** The provider's events, right and wrong, at the real webhook. */
@Timeout(120)
class WebhookTest {
    private static final String WEBHOOK = "/api/whatsapp/webhook";
    private static final int ROUNDS = 200;
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final List<String> SAMPLES = SampleEvents.names();

    private static Practice practice;

    @BeforeAll
    static void open() {
        practice = Practice.paired(Agenda.roomy());
    }

    @AfterAll
    static void close() {
        practice.close();
    }

    @BeforeEach
    void forgetEvents() {
        practice.awaitQuiet();
        practice.database().run("truncate messenger_meanings, messenger_events, whatsapp_messages, conversations");
    }

    @Test
    void keepsEverySampleAndDoesNothingTwice() {
        assertThat(SAMPLES).hasSizeGreaterThan(20);
        for (var sample : SAMPLES) posted(sample, SampleEvents.text(sample), "kept");
        practice.awaitQuiet();
        var messages = messages();
        assertThat(messages).hasSizeGreaterThan(9).doesNotHaveDuplicates();

        for (var sample : SAMPLES) post(SampleEvents.text(sample));
        practice.awaitQuiet();
        assertThat(messages()).isEqualTo(messages);
        assertThat(practice.one("select count(*) from messenger_events where state = 'aside' or reason = 'it failed'"))
                .isEqualTo("0");
    }

    /** As a killed sender leaves it: what it sent is known by what the provider tells alone, of which receipts come first. */
    @Test
    void notesReceiptsThatCameBeforeTheirMessageWasKnown() {
        practice.phone("5511987659998").asks("oi");
        practice.awaitQuiet();
        practice.database()
                .run("update whatsapp_messages set status = 'failed', message_key = null, text = 'Olá'"
                        + " where direction = 'outbound'");
        for (var status : List.of("SERVER_ACK", "DELIVERY_ACK")) {
            posted(status, told("messages.update", "\"keyId\": \"UNTOLD\", \"status\": \"" + status + "\""), "kept");
        }
        practice.awaitQuiet();
        assertThat(practice.database()
                        .texts("select lane || coalesce(event_key, '') from messenger_events where state = 'waiting'"))
                .as("they wait in a clinic that is quiet")
                .containsExactly("message:UNTOLD", "message:UNTOLD");

        posted("sent", told("send.message", "\"message\": {\"conversation\": \"Olá\"}"), "kept");
        practice.awaitAllWorkedOff();
        assertThat(practice.one("select status from whatsapp_messages where message_key = 'UNTOLD'"))
                .isEqualTo("delivered");
    }

    private static String told(String event, String of) {
        return """
            {"event": "%s", "instance": "%s", "data": {"key": {"remoteJid": "5511987659998@s.whatsapp.net",\
             "fromMe": true, "id": "UNTOLD"}, "fromMe": true, %s, "messageTimestamp": %d}}\
            """.formatted(event, Practice.INSTANCE, of, Instant.now().getEpochSecond());
    }

    @Test
    void keepsNothingWithoutProof() {
        for (var sample : SAMPLES) {
            assertThat(practice.nobody()
                            .post(WEBHOOK, SampleEvents.text(sample))
                            .status())
                    .isEqualTo(401);
            assertThat(practice.staff().post(WEBHOOK, SampleEvents.text(sample)).status())
                    .isEqualTo(401);
        }
        assertThat(events()).isZero();
    }

    @Test
    void keepsTheSecretOfNoEvent() {
        for (var sample : SAMPLES) {
            post(SampleEvents.text(sample));
            post(SampleEvents.text(sample).replace("\"data\"", "\"data\": 1, \"data"));
        }
        practice.awaitQuiet();
        for (var table : practice.database().texts("select tablename from pg_tables where schemaname = 'public'")) {
            assertThat(practice.one(
                            "select count(*) from " + table + " t where t::text like '%" + SampleEvents.SECRET + "%'"))
                    .as(table)
                    .isEqualTo("0");
        }
    }

    @Test
    void keepsWhateverBytesComeAndGoesOn() {
        Seeds.forEach(ROUNDS, chance -> posted("bytes", bytesOf(chance)));
        goesOn();
    }

    @Test
    void keepsWhateverStructureComesAndGoesOn() {
        Seeds.forEach(ROUNDS, chance -> {
            var mutated = new Mutations(chance).of(read(fresh(chance))).toString();
            posted("structure", mutated.getBytes(StandardCharsets.UTF_8));
        });
        goesOn();
    }

    @Test
    void keepsWhatIsHardToRead() {
        var text = fresh(new Random(1));
        Stream.of(
                        "",
                        "[".repeat(50_000),
                        "{\"data\":".repeat(20_000),
                        "{\"event\": " + "9".repeat(50_000) + "}",
                        text.replace("{", "{\"" + "x".repeat(300_000) + "\": 1,"),
                        text + text,
                        "null",
                        "\"messages.upsert\"",
                        "[" + text + "]",
                        "\uFEFF" + text)
                .forEach(body -> posted("hard", body.getBytes(StandardCharsets.UTF_8)));
        goesOn();
    }

    /** Nothing failed, the server is well, and a patient is answered. */
    private static void goesOn() {
        assertThat(practice.staff().get("/health/ready").status()).isEqualTo(200);
        practice.awaitQuiet();
        assertThat(practice.database()
                        .texts("select body from messenger_events where state = 'aside' or reason = 'it failed'"))
                .isEmpty();
        assertThat(practice.phone("5511987659999").asks("VOLTAR A RECEBER")).contains("voltará a receber");
    }

    private static void posted(String what, String body, String word) {
        var told = post(body);
        assertThat(told.status()).as(what).isEqualTo(200);
        assertThat(told.text("status")).as(what).isEqualTo(word);
    }

    /** What is answered as kept is here. */
    private static void posted(String what, byte[] body) {
        var before = events();
        var told = practice.provider().post(WEBHOOK, body);
        assertThat(told.status()).as(what + told).isEqualTo(200);
        if (told.text("status").equals("kept")) assertThat(events()).as(what).isGreaterThan(before);
        else assertThat(told.text("status")).isEqualTo("seen");
    }

    private static Caller.Told post(String body) {
        return practice.provider().post(WEBHOOK, body);
    }

    private static int events() {
        return Integer.parseInt(practice.one("select count(*) from messenger_events"));
    }

    private static List<String> messages() {
        return practice.database().texts("select message_key from whatsapp_messages order by seq");
    }

    /** A sample as if it were of this moment, so that it is a command and no history. */
    private static String fresh(Random chance) {
        var events = SAMPLES.stream()
                .filter(name -> !name.startsWith("api-") && !name.startsWith("errors"))
                .toList();
        return SampleEvents.text(events.get(chance.nextInt(events.size())))
                .replaceAll(
                        "\"messageTimestamp\": \\d+",
                        "\"messageTimestamp\": " + Instant.now().getEpochSecond())
                .replaceAll("\"id\": \"3", "\"id\": \"" + Integer.toHexString(chance.nextInt()));
    }

    private static byte[] bytesOf(Random chance) {
        var bytes = fresh(chance).getBytes(StandardCharsets.UTF_8);
        for (var left = 1 + chance.nextInt(6); left > 0; left--) {
            bytes[chance.nextInt(bytes.length)] = (byte) chance.nextInt(256);
        }
        return chance.nextInt(3) == 0 ? Arrays.copyOf(bytes, 1 + chance.nextInt(bytes.length - 1)) : bytes;
    }

    private static JsonNode read(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException broken) {
            throw new AssertionError(broken);
        }
    }
}
