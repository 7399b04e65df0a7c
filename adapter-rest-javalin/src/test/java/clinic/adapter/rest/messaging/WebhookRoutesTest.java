package clinic.adapter.rest.messaging;

import static clinic.adapter.rest.messaging.ServedWhatsApp.SECRET;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.testkit.Answer;
import clinic.domain.messaging.Inbox.Incoming;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class WebhookRoutesTest {
    private static final String WEBHOOK = "/api/whatsapp/webhook";
    private static final int MOST_BYTES = 12 * 1024 * 1024;
    private static final int MOST_LARGE = 4;

    @AutoClose
    private final ServedWhatsApp clinic = new ServedWhatsApp();

    @ParameterizedTest
    @ValueSource(strings = {"", "/", "/messages-upsert", "/MESSAGES_UPSERT", "/qualquer-coisa"})
    void keepsAnEventWhateverPathItTakes(String more) {
        assertThat(send(WEBHOOK + more, message("K1")).json()).isEqualTo(status("kept"));

        assertThat(clinic.inbox.kept()).extracting(Incoming::body).containsExactly(message("K1"));
        assertThat(clinic.inbox.kept()).allMatch(Incoming::isWork);
        assertThat(clinic.wokenToAnswer).hasValue(1);
    }

    static Stream<Arguments> bodies() {
        var types = List.of("application/json", "application/json; charset=utf-8", "text/plain", "x", "image/png");
        var bodies =
                List.of("", " ", "null", "[1", "{\"a\": ", "não é JSON", "{}{}", "\u0000\u0001", "a".repeat(300_000));
        return types.stream().flatMap(type -> bodies.stream().map(body -> Arguments.of(type, body)));
    }

    @ParameterizedTest
    @MethodSource("bodies")
    void keepsWhateverComesForTheRecord(String type, String body) {
        var answer = send(WEBHOOK, Map.of("Content-Type", type), body);

        assertThat(answer.json()).isEqualTo(status("kept"));
        assertThat(clinic.inbox.kept()).extracting(Incoming::body).containsExactly(body);
        assertThat(clinic.inbox.kept()).noneMatch(Incoming::isWork);
        assertThat(clinic.wokenToAnswer).hasValue(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {64 * 1024 - 1, 64 * 1024, 64 * 1024 + 1, 300 * 1024, 5 * 1024 * 1024})
    void keepsALargeEventWhole(int bytes) throws IOException {
        var body = message("K1") + "x".repeat(bytes - message("K1").length());

        assertThat(send(WEBHOOK, body).json()).isEqualTo(status("kept"));
        assertThat(wire("Transfer-Encoding: chunked", chunk(body.replace("K1", "K2")) + chunk("")))
                .contains(" 200 ");
        assertThat(clinic.inbox.kept()).extracting(Incoming::body).containsExactly(body, body.replace("K1", "K2"));
        assertThat(clinic.inbox.kept()).allMatch(Incoming::isWork);
    }

    @Test
    void aMessageThatCameBeforeDoesNothing() {
        send(WEBHOOK, message("K1"));

        assertThat(send(WEBHOOK, message("K1")).json()).isEqualTo(status("seen"));
        assertThat(send(WEBHOOK + "/messages-upsert", message("K1")).json()).isEqualTo(status("seen"));
        assertThat(send(WEBHOOK, message("K2")).json()).isEqualTo(status("kept"));

        assertThat(clinic.inbox.kept()).extracting(Incoming::body).containsExactly(message("K1"), message("K2"));
        assertThat(clinic.wokenToAnswer).hasValue(2);
    }

    @Test
    void asksForARepetitionWhileTheStoreIsAway() {
        clinic.inbox.goesAway();
        var answer = send(WEBHOOK, message("K1"));
        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.problem()).isEqualTo("unavailable");
        assertThat(answer.header("Retry-After")).isPresent();
        assertThat(clinic.wokenToAnswer).hasValue(0);

        clinic.inbox.comesBack();
        assertThat(send(WEBHOOK, message("K1")).json()).isEqualTo(status("kept"));
    }

    @Test
    void refusesAnEventThatIsTooLarge() throws IOException {
        var answer = wire("Content-Length: " + (LeanEvent.MOST_SENT + 1), "");
        assertThat(answer).contains(" 413 ", "\"/problems/too-large\"");

        assertThat(wire("Transfer-Encoding: chunked", chunk("x".repeat(MOST_BYTES + 1))))
                .contains(" 413 ", "\"/problems/too-large\"");
        assertThat(clinic.inbox.kept()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {100, 200_000})
    void keepsNothingThatDoesNotComeWhole(int said) throws IOException {
        for (var type : List.of("application/json", "text/plain")) {
            assertThat(wire("Content-Type: " + type + "\r\nContent-Length: " + said, message("K1")))
                    .contains(" 400 ", "\"/problems/malformed\"");
        }
        assertThat(clinic.inbox.kept()).isEmpty();
    }

    @Test
    void fewLargeEventsAreTakenAtATime() throws IOException {
        var begun = message("K1");
        var sockets = new ArrayList<Socket>();
        for (var index = 0; index < MOST_LARGE + 1; index++) sockets.add(begun("Content-Length: 100000", begun));
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = sockets.stream()
                    .map(socket -> CompletableFuture.supplyAsync(() -> all(socket), readers))
                    .toList();
            assertThat(CompletableFuture.anyOf(answers.toArray(CompletableFuture[]::new))
                            .join())
                    .asString()
                    .contains(" 503 ", "Retry-After", "\"/problems/busy\"");
            assertThat(send(WEBHOOK, message("K2")).status()).as("a small one").isEqualTo(200);

            for (var index = 0; index < sockets.size(); index++) {
                if (!answers.get(index).isDone()) rest(sockets.get(index), 100_000 - begun.length());
            }
            assertThat(answers.stream().map(CompletableFuture::join).filter(answer -> answer.contains(" 200 ")))
                    .hasSize(MOST_LARGE);
        }
    }

    @Test
    void answersNoOtherMethod() {
        var answer = clinic.http.get("any", WEBHOOK);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).contains("POST");
    }

    private Answer send(String path, String body) {
        return send(path, Map.of(), body);
    }

    private Answer send(String path, Map<String, String> headers, String body) {
        var all = new HashMap<>(headers);
        all.put("Authorization", "Bearer " + SECRET);
        return clinic.http.post(path, all, body.getBytes(UTF_8));
    }

    /** What comes back when this is sent and no more will be. */
    private String wire(String headers, String body) throws IOException {
        try (var socket = begun(headers, body)) {
            socket.shutdownOutput();
            return all(socket);
        }
    }

    private static String all(Socket socket) {
        try (socket) {
            return new String(socket.getInputStream().readAllBytes(), UTF_8);
        } catch (IOException ended) {
            throw new UncheckedIOException(ended);
        }
    }

    private static void rest(Socket socket, int bytes) throws IOException {
        socket.getOutputStream().write(" ".repeat(bytes).getBytes(ISO_8859_1));
    }

    private Socket begun(String headers, String body) throws IOException {
        var socket = new Socket(InetAddress.getLoopbackAddress(), clinic.http.port());
        var head = "POST " + WEBHOOK + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                + SECRET + "\r\n" + headers + "\r\n\r\n";
        socket.getOutputStream().write((head + body).getBytes(ISO_8859_1));
        return socket;
    }

    private static String chunk(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static String message(String key) {
        return "{\"key\": \"" + key + "\"}";
    }

    private static JsonNode status(String word) {
        return Answer.json("{\"status\": \"" + word + "\"}");
    }
}
