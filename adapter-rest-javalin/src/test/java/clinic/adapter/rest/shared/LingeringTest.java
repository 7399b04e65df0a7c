package clinic.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers who are refused while they still send. */
@Timeout(60)
class LingeringTest {
    private static final String HEAD =
            "POST /api/closed HTTP/1.1\r\nHost: a\r\nContent-Type: application/octet-stream\r\n";

    @AutoClose
    private final TestServer server = TestServer.over(new Routes()
            .post("/api/closed", Routes.Access.SIGNED_IN, Request::answerNothing)
            .get("/api/quick", Routes.Access.ANYONE, Request::answerNothing));

    @Test
    void hearTheAnswerAlthoughTheySendAllFirst() throws IOException {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send(HEAD + "Content-Length: 20000000\r\n\r\n");
            for (var sent = 0; sent < 20; sent++) wire.send("a".repeat(1_000_000));
            assertThat(wire.all()).startsWith("HTTP/1.1 401").contains("/problems/unauthorized");
        }
    }

    @Test
    void areNotWaitedForWhenTheyAreSilent() throws IOException {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send(HEAD + "Content-Length: 20000000\r\n\r\n");
            assertThat(wire.all()).startsWith("HTTP/1.1 401").contains("Connection: close");
        }
    }

    @Test
    void holdNoPlace() throws Exception {
        try (Socket socket = server.connect()) {
            new Wire(socket).send(HEAD + "Transfer-Encoding: chunked\r\n\r\n");
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            assertThat(server.underWay()).isZero();
            assertThat(server.get("/api/quick").get().statusCode()).isEqualTo(204);
        }
    }
}
