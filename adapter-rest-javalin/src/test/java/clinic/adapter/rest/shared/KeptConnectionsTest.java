package clinic.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A connection that is closed after an answer is said to be: a caller would send its next request into it. */
@Timeout(60)
class KeptConnectionsTest {
    private static final String GOOD = "POST /api/quick HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n";

    @AutoClose
    private final TestServer server =
            TestServer.over(new Routes().post("/api/quick", Routes.Access.ANYONE, Request::answerNothing));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/a%00",
                "/api/lid:1%00/take-over",
                "/api/%C3",
                "/api/a%zz",
                "/api/a%u0000",
                "/../../b",
                "a",
                "/a b"
            })
    void tellsThatItEndsTheConnectionOfAPathThatIsNone(String path) throws Exception {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send("POST " + path + " HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
            var answer = wire.all();
            assertThat(answer).startsWith("HTTP/1.1 400").contains("/problems/malformed");
            assertThat(head(answer)).contains("connection: close");
        }
    }

    @Test
    void keepsTheConnectionOfWhatIsMerelyNotThere() throws Exception {
        try (var socket = server.connect()) {
            var wire = new Wire(socket);
            wire.send(GOOD.replace("quick", "nowhere") + GOOD + GOOD.replace("Host", "Connection: close\r\nHost"));
            assertThat(wire.all()).containsSubsequence("HTTP/1.1 404", "HTTP/1.1 204", "HTTP/1.1 204");
        }
    }

    @Test
    void answersWhateverAClientSendsNext() {
        for (var round = 0; round < 40; round++) {
            assertThat(server.post("/api/lid:1%00", "").join().statusCode()).isEqualTo(400);
            assertThat(server.post("/api/quick", "").join().statusCode()).isEqualTo(204);
        }
    }

    private static List<String> head(String answer) {
        return answer.substring(0, answer.indexOf("\r\n\r\n"))
                .toLowerCase(Locale.ROOT)
                .lines()
                .toList();
    }
}
