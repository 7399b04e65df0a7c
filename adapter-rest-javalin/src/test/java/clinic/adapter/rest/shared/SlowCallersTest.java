package clinic.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Socket;
import java.util.ArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Callers who send a byte now and then, so that no limit between two bytes is ever reached. */
@Timeout(60)
class SlowCallersTest {
    @AutoClose
    private final TestServer server = TestServer.impatient(new Routes()
            .post("/api/echo", Routes.Access.ANYONE, request -> {
                var word = request.body().required("word", Reads.lines(100_000)).get();
                request.answer(200, json -> json.writeString(word));
            })
            .get("/api/quick", Routes.Access.ANYONE, Request::answerNothing));

    @Test
    void losesPatienceWithAHeadThatNeverEnds() throws Exception {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send("GET /api/quick HTTP/1.1\r\nHost: a\r\nX-Slow: ");
            assertThat(wire.trickle("a")).doesNotStartWith("HTTP/1.1 2");
        }
    }

    @Test
    void losesPatienceWithABodyThatNeverEnds() throws Exception {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send(post("Content-Length: 60000") + "{\"word\":\"");
            assertThat(wire.trickle("a")).startsWith("HTTP/1.1 408");
        }
        assertThat(server.underWay()).isZero();
    }

    @Test
    void losesPatienceWithChunksThatNeverEnd() throws Exception {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send(post("Transfer-Encoding: chunked"));
            assertThat(wire.trickle("1\r\na\r\n")).startsWith("HTTP/1.1 408");
        }
    }

    @Test
    void losesPatienceWithTheSecondRequestOfAConnection() throws Exception {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send("GET /api/quick HTTP/1.1\r\nHost: a\r\n\r\n");
            assertThat(socket.getInputStream().read()).isEqualTo('H');
            while (socket.getInputStream().available() > 0)
                socket.getInputStream().read();
            wire.send("GET /api/quick HTTP/1.1\r\nHost: a\r\nX-Slow: ");
            assertThat(wire.trickle("a")).doesNotStartWith("HTTP/1.1 2");
        }
    }

    @Test
    void takesNoPlaceForARequestThatHasNotArrived() throws Exception {
        try (var socket = server.connect()) {
            new Wire(socket).send(post("Content-Length: 60000"));
            assertThat(server.get("/api/quick").get().statusCode()).isEqualTo(204);
            assertThat(server.underWay()).isZero();
        }
    }

    @Test
    void letsOthersInAgainAfterAllConnectionsWereTaken() throws Exception {
        var hogs = new ArrayList<Socket>();
        for (var number = 0; number < 2 * TestServer.MOST_CONNECTIONS; number++) hogs.add(server.connect());
        assertThat(server.get("/api/quick").get().statusCode()).isEqualTo(204);
        for (var hog : hogs) hog.close();
    }

    @Test
    void refusesAHeadThatIsTooLong() throws Exception {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send("GET /api/quick HTTP/1.1\r\nHost: a\r\nX-Long: " + "a".repeat(20_000) + "\r\n\r\n");
            assertThat(wire.all()).startsWith("HTTP/1.1 431").contains("/problems/malformed");
        }
    }

    @Test
    void refusesChunksThatAreNone() throws Exception {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send(post("Transfer-Encoding: chunked") + "no number\r\n");
            assertThat(wire.all()).startsWith("HTTP/1.1 400").contains("/problems/malformed");
        }
    }

    @Test
    void doesNotMindACallerWhoLeaves() throws Exception {
        try (var socket = server.connect()) {
            new Wire(socket).send(post("Content-Length: 60000") + "{\"word\":\"");
        }
        assertThat(server.get("/api/quick").get().statusCode()).isEqualTo(204);
        assertThat(server.underWay()).isZero();
    }

    private static String post(String header) {
        return "POST /api/echo HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\n" + header + "\r\n\r\n";
    }
}
