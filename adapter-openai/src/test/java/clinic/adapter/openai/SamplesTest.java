package clinic.adapter.openai;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Assistant.Advice;
import clinic.domain.messaging.Assistant.Question;
import clinic.domain.records.AiFailure;
import clinic.domain.records.AiFailure.Why;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Transcriber.Outcome;
import clinic.domain.testkit.records.Sounds;
import clinic.domain.testkit.shared.Moments;
import clinic.sandbox.testkit.RawServer;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every sample, as the adapter reads it. */
class SamplesTest {
    @ParameterizedTest
    @CsvSource({
        "transcription-json-response, Imagine the wildest idea, ",
        "transcription-logprobs-response, 'Hey, my knee is hurting', ",
        "transcription-verbose-segments-response, The beach was a popular spot, PT9S"
    })
    void transcriptions(String sample, String beginning, Duration duration) throws IOException {
        assertThat(heard(Samples.answer(200, Samples.json(sample).toString())))
                .isInstanceOfSatisfying(Outcome.Transcribed.class, done -> {
                    assertThat(done.text()).startsWith(beginning);
                    assertThat(done.duration()).isEqualTo(Optional.ofNullable(duration));
                });
    }

    @ParameterizedTest
    @CsvSource({
        "error-400-unsupported-extension, UNREADABLE, ",
        "error-401-invalid-api-key, MISCONFIGURED, ",
        "error-429-rate-limit, BUSY, PT20S"
    })
    void errors(String name, Why why, Duration pause) throws IOException {
        var sample = Samples.json(name);
        var body = sample.path("body").toString();
        var headers = sample.path("headers").properties().stream()
                .map(header -> header.getKey() + ": " + header.getValue().asText())
                .toArray(String[]::new);
        var answer = Samples.answer(sample.path("status").asInt(), body, headers);
        if (sample.path("headers").has("content-type")) {
            answer = answer.replace("Content-Type: application/json\r\n", "");
        }
        assertThat(heard(answer)).isEqualTo(new Outcome.Failed(new AiFailure(why, Optional.ofNullable(pause))));
    }

    /** They answer other questions, and are no use for ours. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "chat-completion-response",
                "chat-completion-functions-response",
                "chat-structured-output-response",
                "responses-text-response"
            })
    void completions(String sample) throws IOException {
        var answer = Samples.answer(200, Samples.json(sample).toString());
        try (var server = new RawServer(answer, answer)) {
            var openAi = Stage.over(server);
            assertThat(openAi.summarizer().summarize("x"))
                    .isEqualTo(new RecordSummarizer.Outcome.Failed(AiFailure.of(Why.UNUSABLE)));
            var question = new Question("x", List.of(), List.of(), Moments.TODAY);
            assertThat(openAi.assistant().advise(question)).isInstanceOf(Advice.Nothing.class);
        }
    }

    @Test
    void anEmptyTextIsSilence() throws IOException {
        var silence = "{\"text\":\"\",\"languages\":[],\"usage\":{\"type\":\"duration\",\"seconds\":1.5}}";
        assertThat(heard(Samples.answer(200, silence)))
                .isEqualTo(new Outcome.Transcribed("", "gpt-transcribe", Optional.of(Duration.ofMillis(1500))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"tokens\",\"seconds\":3}",
                "{\"type\":\"duration\"}",
                "{\"type\":\"duration\",\"seconds\":-1}",
                "{\"type\":\"duration\",\"seconds\":\"3\"}",
                "{\"type\":\"duration\",\"seconds\":1e300}",
                "{\"type\":\"minutes\",\"seconds\":1}",
                "[]",
                "null"
            })
    void tellsNoLengthThatWasNotTold(String usage) throws IOException {
        assertThat(heard(Samples.answer(200, "{\"text\":\"Oi\",\"usage\":" + usage + "}")))
                .isEqualTo(new Outcome.Transcribed("Oi", "gpt-transcribe", Optional.empty()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"text\":null}", "{\"text\":1}", "{}", "[]", "null", "", "Oi", "<html></html>"})
    void usesNothingWithoutAText(String body) throws IOException {
        assertThat(heard(Samples.answer(200, body))).isEqualTo(new Outcome.Failed(AiFailure.of(Why.UNUSABLE)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Audio file might be corrupted or unsupported | file | UNREADABLE",
                "Audio file is too short. Minimum audio length is 0.1 seconds. | null | UNREADABLE",
                "Unrecognized file format. Supported formats: ['flac'] | file | UNREADABLE",
                "audio duration 1501 seconds is longer than 1500 seconds which is the maximum | null | TOO_LARGE",
                "response_format 'json' is not compatible | response_format | MISCONFIGURED"
            })
    void tellsABadSoundFromABadRequest(String message, String param, Why why) throws IOException {
        var error = "{\"error\":{\"message\":\"" + message + "\",\"type\":\"invalid_request_error\",\"param\":"
                + (param.equals("null") ? "null" : "\"" + param + "\"") + ",\"code\":\"invalid_value\"}}";
        var answer = Samples.answer(400, error);
        try (var server = new RawServer(answer, answer)) {
            assertThat(Stage.over(server).transcriber().transcribe(Sounds.of(AudioFormat.OGG)))
                    .isEqualTo(new Outcome.Failed(AiFailure.of(why)));
        }
    }

    private static Outcome heard(String answer) throws IOException {
        try (var server = new RawServer(answer)) {
            return Stage.over(server).transcriber().transcribe(Sounds.of(AudioFormat.OGG));
        }
    }
}
