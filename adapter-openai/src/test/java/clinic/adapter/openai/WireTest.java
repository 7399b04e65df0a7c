package clinic.adapter.openai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.adapter.openai.shared.OpenAiSettings;
import clinic.domain.records.AiFailure;
import clinic.domain.records.AiFailure.Why;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Transcriber;
import clinic.domain.records.Transcriber.Sound;
import clinic.domain.testkit.records.Sounds;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SettableTime;
import clinic.sandbox.testkit.RawServer;
import java.io.IOException;
import java.io.PipedInputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What no stand-in does: answers that are cut, foreign, endless, or missing. */
class WireTest {
    private static final Sound SOUND = Sounds.of(AudioFormat.OGG, "OggS and so on".getBytes(StandardCharsets.UTF_8));
    private static final String HEARD = Samples.answer(200, "{\"text\":\"Olá\"}");

    @Test
    void asksByTheBook() throws IOException {
        try (var server = new RawServer(HEARD)) {
            assertThat(Stage.over(server).transcriber().transcribe(SOUND))
                    .isInstanceOf(Transcriber.Outcome.Transcribed.class);
            var asked = server.requests().getFirst();
            var boundary = asked.replaceAll("(?s).*boundary=([^\\r]+).*", "$1");
            assertThat(asked)
                    .startsWith("POST /v1/audio/transcriptions HTTP/1.1")
                    .containsIgnoringCase("Authorization: Bearer " + Stage.KEY)
                    .contains("--" + boundary
                            + "\r\nContent-Disposition: form-data; name=\"model\"\r\n\r\ngpt-transcribe\r\n")
                    .contains("name=\"language\"\r\n\r\npt\r\n")
                    .contains("name=\"response_format\"\r\n\r\njson\r\n")
                    .endsWith("name=\"file\"; filename=\"audio.ogg\"\r\n"
                            + "Content-Type: audio/ogg\r\n\r\n"
                            + "OggS and so on\r\n"
                            + "--"
                            + boundary + "--\r\n");
        }
    }

    @Test
    void sendsNoKeyWhereNoneIsAskedFor() throws IOException {
        try (var server = new RawServer(HEARD)) {
            var settings =
                    new OpenAiSettings(URI.create(server.url() + "/v1/"), Optional.empty(), "whisper", "llama3.1:8b");
            var own = OpenAi.over(settings, Stage.USUAL, SettableTime.at(Moments.NINE));
            assertThat(own.transcriber().transcribe(SOUND)).isInstanceOf(Transcriber.Outcome.Transcribed.class);
            assertThat(server.requests().getFirst())
                    .startsWith("POST /v1/audio/transcriptions HTTP/1.1")
                    .doesNotContainIgnoringCase("authorization");
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {408, 409, 429, 500, 502, 503, 504})
    void asksTwiceMoreWhatMayPass(int status) throws IOException {
        var html = "HTTP/1.1 " + status + " X\r\nContent-Type: text/html\r\nContent-Length: 15\r\n\r\n<html>Oi</html>";
        try (var server = new RawServer(html, html, HEARD)) {
            assertThat(Stage.over(server).transcriber().transcribe(SOUND))
                    .isInstanceOf(Transcriber.Outcome.Transcribed.class);
            assertThat(server.requests()).hasSize(3);
        }
        try (var server = new RawServer(html, html, html, HEARD)) {
            assertThat(why(Stage.over(server))).isEqualTo(status == 429 ? Why.BUSY : Why.AWAY);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "301, none, MISCONFIGURED",
        "307, none, MISCONFIGURED",
        "401, invalid_api_key, MISCONFIGURED",
        "402, none, NO_CREDIT",
        "403, none, MISCONFIGURED",
        "404, model_not_found, MISCONFIGURED",
        "405, none, MISCONFIGURED",
        "413, none, TOO_LARGE",
        "415, none, UNREADABLE",
        "400, unknown_parameter, MISCONFIGURED",
        "400, billing_hard_limit_reached, NO_CREDIT",
        "429, insufficient_quota, NO_CREDIT",
        "429, credit_balance_exhausted, NO_CREDIT"
    })
    void asksOnceWhatWillNotPass(int status, String code, Why why) throws IOException {
        var answer = Samples.error(status, code, "Location: http://127.0.0.1:1/elsewhere");
        try (var server = new RawServer(answer, HEARD)) {
            assertThat(why(Stage.over(server))).isEqualTo(why);
            assertThat(server.requests()).hasSize(1);
        }
    }

    @Test
    void asksAsOftenAsTheProviderWants() throws IOException {
        try (var server = new RawServer(Samples.error(500, "server_error", "X-Should-Retry: false"), HEARD)) {
            assertThat(why(Stage.over(server))).isEqualTo(Why.AWAY);
            assertThat(server.requests()).hasSize(1);
        }
        try (var server = new RawServer(Samples.error(400, "odd", "x-should-retry: true"), HEARD)) {
            assertThat(Stage.over(server).transcriber().transcribe(SOUND))
                    .isInstanceOf(Transcriber.Outcome.Transcribed.class);
        }
        var quota = Samples.error(429, "insufficient_quota", "X-Should-Retry: true");
        try (var server = new RawServer(quota, HEARD)) {
            assertThat(why(Stage.over(server))).isEqualTo(Why.NO_CREDIT);
        }
    }

    @Test
    void goesByTheCodeWhereTheTypeSaysSomethingElse() throws IOException {
        var lying = "{\"error\":{\"message\":\"\",\"type\":\"insufficient_quota\",\"code\":\"rate_limit_exceeded\"}}";
        try (var server = new RawServer(Samples.answer(429, lying, "Retry-After: 30"))) {
            assertThat(why(Stage.over(server))).isEqualTo(Why.BUSY);
        }
        var codeless = "{\"error\":{\"message\":\"\",\"type\":\"insufficient_quota\",\"code\":null}}";
        try (var server = new RawServer(Samples.answer(429, codeless))) {
            assertThat(why(Stage.over(server))).isEqualTo(Why.NO_CREDIT);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "429 | Retry-After: 20 | BUSY | PT20S",
                "429 | Retry-After-Ms: 1500.5 | BUSY | PT1.5005S",
                "429 | Retry-After: 999999999 | BUSY | PT24H",
                "429 | Retry-After: Tue, 24 Nov 2026 12:01:30 GMT | BUSY | PT1M30S",
                "503 | Retry-After: 60 | AWAY | PT60S",
                "500 | Retry-After: 2.5 | AWAY | PT2.5S",
            })
    void waitsNotInPlaceForLong(int status, String header, Why why, Duration pause) throws IOException {
        try (var server = new RawServer(Samples.error(status, "x", header), HEARD)) {
            assertThat(Stage.over(server).transcriber().transcribe(SOUND))
                    .isEqualTo(new Transcriber.Outcome.Failed(new AiFailure(why, Optional.of(pause))));
            assertThat(server.requests()).hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Retry-After: 0",
                "Retry-After-Ms: 1",
                "Retry-After: soon",
                "Retry-After: -5",
                "Retry-After: Tue, 24 Nov 2026 11:00:00 GMT",
                "Retry-After-Ms: x\r\nRetry-After: 0"
            })
    void waitsInPlaceForAShortWhile(String header) throws IOException {
        try (var server = new RawServer(Samples.error(429, "rate_limit_exceeded", header), HEARD)) {
            assertThat(Stage.over(server).transcriber().transcribe(SOUND))
                    .isInstanceOf(Transcriber.Outcome.Transcribed.class);
            assertThat(server.requests()).hasSize(2);
        }
    }

    @Test
    void asksTheAssistantNoMoreThanTwice() throws IOException {
        var broken = Samples.error(500, "server_error");
        try (var server = new RawServer(broken, broken, broken)) {
            assertThat(Stage.over(server).summarizer().summarize("x"))
                    .isInstanceOf(RecordSummarizer.Outcome.Failed.class);
            assertThat(server.requests()).hasSize(3);
        }
    }

    @Test
    void isBusyWhenItIsToSlowDown() throws IOException {
        try (var server = new RawServer(Samples.error(503, "slow_down", "Retry-After: 9"))) {
            assertThat(why(Stage.over(server))).isEqualTo(Why.BUSY);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "nonsense\r\n\r\n",
                "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"text\":\"Ol",
                "HTTP/1.1 200 OK\r\nContent-Le"
            })
    void asksAgainWhenAnAnswerIsCut(String cut) throws IOException {
        try (var server = new RawServer(cut, cut, HEARD)) {
            assertThat(Stage.over(server).transcriber().transcribe(SOUND))
                    .isInstanceOf(Transcriber.Outcome.Transcribed.class);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n{\"text\":"})
    void waitsForNoAnswerThatDoesNotEnd(String begun) throws IOException {
        try (var server = new RawServer(begun + RawServer.HANG, HEARD)) {
            assertThat(why(Stage.over(server, Stage.HASTY))).isEqualTo(Why.AWAY);
        }
    }

    @Test
    void readsNoEndlessAnswer() throws IOException {
        var endless = "HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n" + "x".repeat(5_000_000);
        try (var server = new RawServer(endless, endless, endless)) {
            assertThat(why(Stage.over(server))).isEqualTo(Why.AWAY);
        }
    }

    @Test
    void isAwayWhenNobodyListens() throws IOException {
        assertThat(why(Stage.over(leftUrl(), Stage.USUAL))).isEqualTo(Why.AWAY);
        assertThat(why(Stage.over(URI.create("http://no-such-host.invalid"), Stage.USUAL)))
                .isEqualTo(Why.AWAY);
    }

    @Test
    void failsAsTheSoundFailsAndBlamesNoProvider() throws IOException {
        try (var server = new RawServer(RawServer.HANG)) {
            var openAi = Stage.over(server);
            assertThatThrownBy(
                            () -> openAi.transcriber().transcribe(new Sound(AudioFormat.OGG, 9, PipedInputStream::new)))
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("Pipe not connected");
            var lost = new Sound(AudioFormat.OGG, 9, () -> {
                throw new IllegalStateException("no such sound");
            });
            assertThatThrownBy(() -> openAi.transcriber().transcribe(lost)).hasMessage("no such sound");
            assertThat(openAi.health().get().lastFailure()).isEmpty();
        }
    }

    /** Where somebody listened, but no more. */
    private static URI leftUrl() throws IOException {
        try (var server = new RawServer()) {
            return server.url();
        }
    }

    private static Why why(OpenAi openAi) {
        return ((Transcriber.Outcome.Failed) openAi.transcriber().transcribe(SOUND))
                .failure()
                .why();
    }
}
