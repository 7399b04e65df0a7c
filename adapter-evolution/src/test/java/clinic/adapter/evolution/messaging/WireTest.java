package clinic.adapter.evolution.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Line;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.messaging.MessengerLine.Answer;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SettableTime;
import clinic.sandbox.testkit.RawServer;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no stand-in does: answers that are cut, foreign, endless, or missing. */
class WireTest {
    private static final Contact ANA = new Contact.Known(new Phone("+5511987654321"));
    private static final String OPEN = json(200, "{\"instance\":{\"instanceName\":\"x\",\"state\":\"open\"}}");

    @Test
    void isAwayWhenNobodyListens() throws IOException {
        assertThat(over(leftUrl()).messenger().send(ANA, "Oi")).isEqualTo(notNow(Why.AWAY));
    }

    @Test
    void isAwayWhenTheHostIsUnknown() {
        var evolution = over(URI.create("http://no-such-host.invalid"));
        assertThat(evolution.messenger().send(ANA, "Oi")).isEqualTo(notNow(Why.AWAY));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"key\":{\"id\":\"3EB0\"",
                "HTTP/1.1 201 Created\r\nContent-Length: 15\r\n\r\n<html>Oi</html>",
                "HTTP/1.1 201 Created\r\nContent-Length: 4\r\n\r\nnull",
                "HTTP/1.1 201 Created\r\nContent-Length: 10\r\n\r\n{\"key\":{}}",
                "HTTP/1.1 200 OK\r\nContent-Length: 30\r\n\r\n{\"error\":true,\"message\":\"Err\"}",
                "HTTP/1.1 502 Bad Gateway\r\nContent-Length: 15\r\n\r\n<html>Oi</html>",
                "HTTP/1.1 503 Service Unavailable\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 504 Gateway Timeout\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 500 Internal Server Error\r\nContent-Length: 0\r\n\r\n",
                "HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n",
                "",
                "nonsense\r\n\r\n"
            })
    void doesNotKnowWhatBecameOfAMessageWithoutAClearAnswer(String answer) throws IOException {
        try (var server = new RawServer(OPEN, answer)) {
            assertThat(over(server).messenger().send(ANA, "Oi")).isInstanceOf(Sending.Unknown.class);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @ParameterizedTest
    @CsvSource({"301,MISCONFIGURED", "401,MISCONFIGURED", "403,MISCONFIGURED", "404,MISCONFIGURED", "429,AWAY"})
    void knowsWhatWasNotSent(int status, Why why) throws IOException {
        var answer = "HTTP/1.1 " + status + " No\r\nLocation: http://127.0.0.1:1/\r\nContent-Length: 0\r\n\r\n";
        try (var server = new RawServer(OPEN, answer)) {
            assertThat(over(server).messenger().send(ANA, "Oi")).isEqualTo(notNow(why));
        }
    }

    @Test
    void passesOnHowLongItIsToWait() throws IOException {
        var answer = "HTTP/1.1 429 Slow\r\nRetry-After: 7\r\nContent-Length: 0\r\n\r\n";
        try (var server = new RawServer(OPEN, answer)) {
            assertThat(over(server).messenger().send(ANA, "Oi"))
                    .isEqualTo(new Sending.NotNow(Why.AWAY, Optional.of(Duration.ofSeconds(7))));
        }
    }

    @Test
    void keepsNeitherTextNorTelephoneOfARefusal() throws IOException {
        var body = "{\"response\":{\"message\":[[\"instance.text 'Segredo médico' of 5511987654321 is wrong\"]]}}";
        try (var server = new RawServer(OPEN, json(400, body))) {
            assertThat(over(server).messenger().send(ANA, "Segredo médico"))
                    .isEqualTo(new Sending.Refused("400 instance.text … … of … is wrong"));
        }
    }

    @Test
    void takesNoStateFromAStrangersPage() throws IOException {
        try (var server = new RawServer("HTTP/1.1 200 OK\r\nContent-Length: 15\r\n\r\n<html>Oi</html>")) {
            assertThat(over(server).line().state())
                    .isInstanceOfSatisfying(
                            Answer.Failed.class,
                            failed -> assertThat(failed.why()).isEqualTo(Why.MISCONFIGURED));
        }
    }

    @Test
    void readsNoEndlessAnswer() throws IOException {
        var endless = "HTTP/1.1 200 OK\r\nContent-Length: 3000000\r\n\r\n" + "x".repeat(3_000_000);
        try (var server = new RawServer(endless, endless, endless)) {
            assertThat(over(server).line().state())
                    .isInstanceOfSatisfying(
                            Answer.Failed.class,
                            failed -> assertThat(failed.why()).isEqualTo(Why.AWAY));
        }
    }

    @Test
    void asksAgainWhenTheProviderIsBusy() throws IOException {
        var busy = "HTTP/1.1 503 Busy\r\nRetry-After: 0\r\nContent-Length: 0\r\n\r\n";
        try (var server = new RawServer(busy, "HTTP/1.1 500 No\r\nContent-Length: 0\r\n\r\n", OPEN)) {
            assertThat(over(server).line().state())
                    .isInstanceOfSatisfying(
                            Answer.Told.class,
                            told -> assertThat(told.line().state()).isEqualTo(Line.State.OPEN));
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void doesNotWaitLongerThanItWantsTo() throws IOException {
        var busy = "HTTP/1.1 503 Busy\r\nRetry-After: 3600\r\nContent-Length: 0\r\n\r\n";
        try (var server = new RawServer(busy, OPEN)) {
            assertThat(over(server).line().state()).isInstanceOf(Answer.Failed.class);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void postsNothingTwiceOfItself() throws IOException {
        try (var server = new RawServer(OPEN, "HTTP/1.1 503 Busy\r\nContent-Length: 0\r\n\r\n", OPEN)) {
            assertThat(over(server).line().connect())
                    .isInstanceOfSatisfying(
                            Answer.Failed.class,
                            failed -> assertThat(failed.why()).isEqualTo(Why.AWAY));
            assertThat(server.requests()).hasSize(2);
            assertThat(server.requests().getLast()).startsWith("POST /webhook/set/");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"503;{\"code\":\"LICENSE_REQUIRED\"}", "401;{\"response\":{\"message\":\"Unauthorized\"}}"})
    void tellsOperatorsOfWhatNeedsSomebody(int status, String body) throws IOException {
        try (var server = new RawServer(OPEN, json(status, body))) {
            var evolution = over(server);
            assertThat(evolution.messenger().send(ANA, "Oi")).isEqualTo(notNow(Why.MISCONFIGURED));
            assertThat(evolution.health().get().lastFailure()).contains(Moments.NINE);
            assertThat(evolution.health().get().circuit()).isEqualTo(ProviderState.Circuit.CLOSED);
        }
    }

    @Test
    void isAwayWhenTheStateIsNeverAnswered() throws IOException {
        try (var server = new RawServer(RawServer.HANG)) {
            assertThat(over(server).messenger().send(ANA, "Oi")).isEqualTo(notNow(Why.AWAY));
        }
    }

    @Test
    void doesNotKnowOfAMessageWhoseAnswerStopsInTheMiddle() throws IOException {
        var begun = "HTTP/1.1 201 Created\r\nContent-Length: 500\r\n\r\n{\"key\":" + RawServer.HANG;
        try (var server = new RawServer(OPEN, begun)) {
            assertThat(over(server).messenger().send(ANA, "Oi")).isEqualTo(new Sending.Unknown("timed out"));
        }
    }

    @Test
    void asksByTheBook() throws IOException {
        try (var server = new RawServer(OPEN, json(201, "{\"key\":{\"id\":\"3EB0\"}}"))) {
            assertThat(over(server).messenger().send(ANA, "Olá \"Ana\"")).isEqualTo(new Sending.Accepted("3EB0"));
            assertThat(server.requests().getFirst())
                    .startsWith("GET /instance/connectionState/clinica%20demo HTTP/1.1");
            assertThat(server.requests().getLast())
                    .startsWith("POST /message/sendText/clinica%20demo HTTP/1.1")
                    .containsIgnoringCase("apikey: the-global-key")
                    .contains("{\"number\":\"5511987654321\",\"text\":\"Olá \\\"Ana\\\"\",\"linkPreview\":false}");
        }
    }

    private static String json(int status, String body) {
        return "HTTP/1.1 " + status + " X\r\nContent-Length: " + RawServer.length(body) + "\r\n\r\n" + body;
    }

    /** Where somebody listened, but no more. */
    private static URI leftUrl() throws IOException {
        try (var server = new RawServer()) {
            return server.url();
        }
    }

    private static Evolution over(RawServer server) {
        return over(server.url());
    }

    private static Evolution over(URI url) {
        return Evolution.over(Stage.settings(url), Stage.HASTY, SettableTime.at(Moments.NINE));
    }

    private static Sending notNow(Why why) {
        return new Sending.NotNow(why, Optional.empty());
    }
}
