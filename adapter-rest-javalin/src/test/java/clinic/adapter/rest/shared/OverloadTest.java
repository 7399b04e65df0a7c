package clinic.adapter.rest.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class OverloadTest {
    private static final int PLACES = TestServer.MOST_UNDER_WAY;

    private final CountDownLatch entered = new CountDownLatch(PLACES);
    private final CountDownLatch mayEnd = new CountDownLatch(1);
    private final TestServer server = TestServer.over(new Routes()
            .get("/api/work", Routes.Access.ANYONE, this::work)
            .get("/api/quick", Routes.Access.ANYONE, request -> request.answerNothing())
            .get("/api/overflow", Routes.Access.ANYONE, request -> {
                throw new StackOverflowError("too deep");
            })
            .get("/api/mistake", Routes.Access.ANYONE, request -> {
                throw new IllegalStateException("a mistake");
            }));

    @AfterEach
    void stop() {
        mayEnd.countDown();
        server.close();
    }

    private void work(Request request) {
        entered.countDown();
        try {
            mayEnd.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        request.answerNothing();
    }

    @Test
    void tellsAtOnceWhoeverComesWhenAllPlacesAreTaken() throws Exception {
        var working = start(PLACES, "/api/work");
        assertThat(entered.await(30, TimeUnit.SECONDS)).isTrue();

        var refused = start(2 * PLACES, "/api/work");
        for (var answer : refused) {
            var response = answer.get();
            assertThat(response.statusCode()).isEqualTo(503);
            assertThat(response.headers().firstValue("Retry-After")).contains("1");
            assertThat(response.headers().firstValue("X-Request-Id")).isPresent();
            assertThat(response.headers().firstValue("Content-Type")).contains("application/problem+json");
            assertThat(response.body()).contains("\"type\":\"/problems/busy\"");
        }
        assertThat(working).noneMatch(CompletableFuture::isDone);
        assertThat(server.underWay()).isEqualTo(PLACES);

        mayEnd.countDown();
        for (var answer : working) assertThat(answer.get().statusCode()).isEqualTo(204);
        assertThat(server.get("/api/quick").get().statusCode()).isEqualTo(204);
        assertThat(server.underWay()).isZero();
    }

    @Test
    void givesBackThePlacesOfRequestsThatFail() throws Exception {
        for (var round = 0; round <= PLACES / 4; round++) {
            assertThat(server.get("/api/mistake").get().statusCode()).isEqualTo(500);
            assertThat(server.get("/api/no-such-path").get().statusCode()).isEqualTo(404);
            assertThat(server.post("/api/quick", "{}").get().statusCode()).isEqualTo(405);
            assertThat(server.get("/api/%00").get().statusCode()).isEqualTo(400);
        }
        assertThat(server.underWay()).isZero();
        assertThat(server.get("/api/quick").get().statusCode()).isEqualTo(204);
    }

    @Test
    void answersAndGivesBackThePlaceWhenTheMachineFails() throws Exception {
        var answer = server.get("/api/overflow").get();
        assertThat(answer.statusCode()).isEqualTo(500);
        assertThat(answer.body()).contains("\"type\":\"/problems/broken\"");
        assertThat(server.underWay()).isZero();
    }

    @Test
    void keepsNoMetricsOfMethodsThatCallersMakeUp() throws Exception {
        for (var method : List.of("FIND", "BREW")) {
            try (var socket = server.connect()) {
                new Wire(socket).send(method + " /api/quick HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
                assertThat(new Wire(socket).all()).startsWith("HTTP/1.1 4");
            }
        }
        assertThat(server.metrics()).doesNotContain("FIND").doesNotContain("BREW");
    }

    private List<CompletableFuture<HttpResponse<String>>> start(int requests, String path) {
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var number = 0; number < requests; number++) answers.add(server.get(path));
        return answers;
    }
}
