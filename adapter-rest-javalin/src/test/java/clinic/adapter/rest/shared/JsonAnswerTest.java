package clinic.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.concurrent.ExecutionException;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class JsonAnswerTest {
    private static final String PIECE = "0123456789".repeat(100);
    private static final int SHORT = 5;
    private static final int LONG = 3_000;

    @AutoClose
    private final TestServer server = TestServer.over(new Routes()
            .get("/api/short", Routes.Access.ANYONE, request -> request.answer(200, json -> pieces(json, SHORT)))
            .get("/api/long", Routes.Access.ANYONE, request -> request.answer(201, json -> pieces(json, LONG)))
            .get("/api/fails-at-once", Routes.Access.ANYONE, request -> request.answer(200, json -> fail(json, SHORT)))
            .get("/api/fails-late", Routes.Access.ANYONE, request -> request.answer(200, json -> fail(json, LONG))));

    @Test
    void tellsTheLengthOfAShortOne() throws Exception {
        var answer = server.get("/api/short").get();
        assertThat(answer.body()).isEqualTo(expected(SHORT));
        assertThat(answer.headers().firstValueAsLong("Content-Length"))
                .hasValue(expected(SHORT).length());
    }

    @Test
    void sendsAllOfALongOne() throws Exception {
        var answer = server.get("/api/long").get();
        assertThat(answer.statusCode()).isEqualTo(201);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.body()).isEqualTo(expected(LONG));
    }

    @Test
    void sendsNothingButTheHeadToWhoAsksForNoMore() throws IOException {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send("HEAD /api/long HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
            assertThat(wire.all())
                    .startsWith("HTTP/1.1 201")
                    .endsWith("\r\n\r\n")
                    .doesNotContain(PIECE);
        }
    }

    @Test
    void answersAProblemWhereTheWriterFailsBeforeAnythingWentOut() throws Exception {
        var answer = server.get("/api/fails-at-once").get();
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("/problems/").doesNotContain(PIECE);
    }

    @Test
    void breaksOffWhereTheWriterFailsLater() {
        assertThatThrownBy(() -> server.get("/api/fails-late").get())
                .isInstanceOf(ExecutionException.class)
                .hasCauseInstanceOf(IOException.class);
    }

    @Test
    void endsNoAnswerThatIsBrokenOff() throws IOException {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send("GET /api/fails-late HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(wire.all()).startsWith("HTTP/1.1 200").doesNotEndWith("\r\n0\r\n\r\n");
        }
    }

    private static void pieces(JsonGenerator json, int count) throws IOException {
        json.writeStartArray();
        for (var piece = 0; piece < count; piece++) json.writeString(PIECE);
        json.writeEndArray();
    }

    private static void fail(JsonGenerator json, int after) throws IOException {
        pieces(json, after);
        throw new IllegalStateException("the writer fails");
    }

    private static String expected(int count) {
        return "[" + ("\"" + PIECE + "\",").repeat(count - 1) + "\"" + PIECE + "\"]";
    }
}
