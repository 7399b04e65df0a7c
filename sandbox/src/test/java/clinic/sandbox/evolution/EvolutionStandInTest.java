package clinic.sandbox.evolution;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.sandbox.shared.SandboxServer;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EvolutionStandInTest {
    private static final InstantSource TIME = InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z"));
    private static final String ANA = "5511987654321";

    private final HttpClient http = HttpClient.newHttpClient();
    private final EvolutionStandIn standIn = new EvolutionStandIn(StandInSettings.hasty("key"), TIME);
    private final SandboxServer server =
            SandboxServer.start(0, config -> standIn.register(config, "/sandbox/evolution"));
    private final Clinic clinic;

    EvolutionStandInTest() throws IOException {
        clinic = new Clinic();
    }

    @BeforeEach
    void pair() throws IOException, InterruptedException {
        standIn.hasOpenLine("c");
        var hook = "{\"webhook\":{\"enabled\":true,\"url\":\"" + clinic.url()
                + "\",\"headers\":{\"jwt_key\":\"secret\"},\"base64\":true,\"events\":[]}}";
        assertThat(post("/webhook/set/c", hook).statusCode()).isEqualTo(201);
    }

    @AfterEach
    void close() {
        standIn.close();
        server.close();
        clinic.close();
        http.close();
    }

    @Test
    void tellsWhatAPatientSaysWithASignedToken() {
        var key = standIn.patient(ANA).says("agendar");
        standIn.awaitQuiet();
        var data = clinic.of("messages.upsert").findFirst().orElseThrow().path("data");
        assertThat(data.path("key").path("id").asText()).isEqualTo(key);
        assertThat(data.path("message").path("conversation").asText()).isEqualTo("agendar");
        var token = clinic.authorizations().getFirst().replaceFirst("^Bearer ", "");
        var verified = JWT.decode(token);
        Algorithm.HMAC256("secret").verify(verified);
        assertThat(verified.getClaim("action").asString()).isEqualTo("webhook");
        assertThat(verified.getExpiresAtAsInstant()).isEqualTo(TIME.instant().plusSeconds(600));
    }

    @Test
    void tellsASendingBackAndHowFarItHasCome() throws IOException, InterruptedException {
        var answer = json(post("/message/sendText/c", "{\"number\":\"5531988887777\",\"text\":\"Olá!\"}"));
        assertThat(answer.path("key").path("remoteJid").asText()).isEqualTo("553188887777@s.whatsapp.net");
        assertThat(standIn.patient("5531988887777").received()).containsExactly("Olá!");
        standIn.patient("553188887777").reads();
        standIn.awaitQuiet();
        assertThat(clinic.of("send.message")).hasSize(1);
        assertThat(clinic.of("messages.update")
                        .map(update -> update.path("data").path("status").asText()))
                .containsExactly("SERVER_ACK", "DELIVERY_ACK", "READ");
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 502, 429, 302})
    void tellsAgainUntilItIsTaken(int refusal) {
        clinic.answers(refusal, refusal);
        standIn.patient(ANA).says("oi");
        standIn.awaitQuiet();
        assertThat(clinic.of("messages.upsert")).hasSize(3);
        assertThat(standIn.lostEvents()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 401, 403, 404, 422})
    void tellsNoSecondTimeWhatIsRefusedForGood(int refusal) {
        clinic.answers(refusal);
        standIn.patient(ANA).says("oi");
        standIn.awaitQuiet();
        assertThat(clinic.of("messages.upsert")).hasSize(1);
        assertThat(standIn.lostEvents()).isOne();
    }

    @Test
    void tellsTwiceShuffledAndWithoutMediaWhenToldTo() {
        standIn.faults().on(Fault.WEBHOOK_TWICE, 1);
        standIn.patient(ANA).says("um");
        standIn.awaitQuiet();
        assertThat(clinic.of("messages.upsert")).hasSize(2);
        standIn.faults().on(Fault.WEBHOOK_SHUFFLED, 1);
        standIn.patient(ANA).says("dois");
        standIn.patient(ANA).says("três");
        standIn.faults().on(Fault.WITHOUT_MEDIA);
        standIn.patient(ANA).speaks(new byte[] {1});
        standIn.awaitQuiet();
        assertThat(clinic.of("messages.upsert")
                        .map(event -> event.path("data").path("message"))
                        .map(message -> message.path("conversation").asText("sound"))
                        .toList())
                .containsExactly("um", "um", "três", "dois", "sound");
        assertThat(clinic.all().getLast().path("data").path("message").has("base64"))
                .isFalse();
    }

    @Test
    void keepsWhatIsWrittenWhileTheLineIsAwayAndTellsItWhenItIsBack() throws IOException, InterruptedException {
        standIn.unpair();
        standIn.patient(ANA).says("agendar");
        assertThat(standIn.pair()).isFalse();
        assertThat(json(get("/instance/connect/c")).path("base64").asText()).startsWith("data:image/png;base64,");
        assertThat(standIn.pair()).isTrue();
        standIn.awaitQuiet();
        assertThat(clinic.of("messages.upsert")).hasSize(1);
        assertThat(clinic.of("connection.update")
                        .map(event -> event.path("data").path("state").asText()))
                .containsExactly("close", "connecting", "open");
        assertThat(json(get("/instance/connect/c"))
                        .path("instance")
                        .path("state")
                        .asText())
                .isEqualTo("open");
    }

    @Test
    void tellsABurstInOrderWithinEachChat() {
        IntStream.range(0, 2000)
                .forEach(number ->
                        standIn.patient("55119800" + (10000 + number % 500)).says("" + number));
        assertThat(clinic.awaits(2000)).isTrue();
        standIn.awaitQuiet();
        var said = clinic.of("messages.upsert")
                .filter(event -> event.path("data")
                        .path("key")
                        .path("remoteJid")
                        .asText()
                        .startsWith("5511980010007"))
                .map(event ->
                        event.path("data").path("message").path("conversation").asText());
        assertThat(said).containsExactly("7", "507", "1007", "1507");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"text\":\"oi\"};400;[[\"instance requires property \\\"number\\\"\"]]",
                "{\"number\":\"5500000000000\",\"text\":\"oi\"};400;[{\"jid\":\"5500000000000@s.whatsapp.net\",\"exists\":false,\"number\":\"5500000000000\"}]",
                "{\"number\":\"5511987654321\",\"text\":\" \"};400;[\"Text is required\"]"
            })
    void refusesInTheProvidersForms(String body, int status, String message) throws IOException, InterruptedException {
        var response = post("/message/sendText/c", body);
        assertThat(response.statusCode()).isEqualTo(status);
        assertThat(json(response).path("response").path("message")).hasToString(message);
    }

    @Test
    void refusesStrangersMissingInstancesAndUnknownRoutes() throws IOException, InterruptedException {
        assertThat(send(request("/instance/connectionState/c").header("apikey", "wrong"))
                        .statusCode())
                .isEqualTo(401);
        assertThat(get("/instance/connectionState/x").body()).contains("The \\\"x\\\" instance does not exist");
        assertThat(get("/x").body()).contains("Cannot GET /x");
        assertThat(post("/instance/create", "{\"instanceName\":\"c\",\"integration\":\"WHATSAPP-BAILEYS\"}")
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("/webhook/set/c", "{\"webhook\":{\"enabled\":true,\"url\":\"http://x\"}}")
                        .statusCode())
                .isEqualTo(500);
    }

    @Test
    void letsAPersonPlayThePhone() throws IOException, InterruptedException {
        var page = get("/");
        assertThat(page.body()).contains("Ambiente de demonstração");
        assertThat(page.headers().firstValue("Content-Security-Policy")).isPresent();
        for (var file : List.of("/page.js", "/phone.js", "/phone.css"))
            assertThat(get(file).statusCode()).isEqualTo(200);
        assertThat(post("/phone/says", "{\"number\":\"(11) 98765-4321\",\"text\":\"<b>oi</b>\"}")
                        .statusCode())
                .isEqualTo(200);
        assertThat(json(get("/phone/messages?number=11987654321"))
                        .path(0)
                        .path("text")
                        .asText())
                .isEqualTo("<b>oi</b>");
        assertThat(post("/faults", "{\"fault\":\"unauthorized\",\"times\":1}").statusCode())
                .isEqualTo(200);
        assertThat(get("/instance/connectionState/c").statusCode()).isEqualTo(401);
        assertThat(get("/instance/connectionState/c").statusCode()).isEqualTo(200);
        assertThat(post("/faults", "{\"fault\":\"no such\"}").statusCode()).isEqualTo(400);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return send(request(path).header("apikey", "key"));
    }

    private HttpResponse<String> post(String path, String body) throws IOException, InterruptedException {
        return send(request(path)
                .header("apikey", "key")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(server.url() + "/sandbox/evolution" + path));
    }

    private HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofString());
    }

    private static JsonNode json(HttpResponse<String> response) {
        return Json.read(response.body().getBytes(StandardCharsets.UTF_8));
    }
}
