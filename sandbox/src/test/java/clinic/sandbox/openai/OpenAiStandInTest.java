package clinic.sandbox.openai;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.sandbox.shared.SandboxServer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Arrays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpenAiStandInTest {
    private static final byte[] OGG = Arrays.copyOf("OggS".getBytes(StandardCharsets.US_ASCII), 40_000);
    private static final String CHAT = "/openai/v1/chat/completions";

    private final OpenAiStandIn standIn =
            new OpenAiStandIn(StandInSettings.hasty("key"), InstantSource.fixed(Instant.parse("2026-11-24T12:00:00Z")));
    private final SandboxServer server = standIn.serve(0);
    private final Asking asking = new Asking(server.url());

    @AfterEach
    void close() {
        asking.close();
        standIn.close();
        server.close();
    }

    @Test
    void hearsWhatItIsTold() {
        standIn.hear("Bom dia.");
        standIn.hear("");
        assertThat(text("gpt-transcribe")).isEqualTo("Bom dia.");
        assertThat(text("gpt-transcribe")).isEmpty();
        assertThat(text("gpt-transcribe")).startsWith("[sandbox] ");
        var file = standIn.heard().getFirst().file().orElseThrow();
        assertThat(file.bytes()).isEqualTo(OGG.length);
        assertThat(file.sha256()).isEqualTo("712256c6abbd5267ca0bdb2e4557539baba499d1889a1c32e0b4fd2794d71817");
    }

    @ParameterizedTest
    @CsvSource({
        "gpt-transcribe, duration",
        "whisper-1, duration",
        "gpt-4o-mini-transcribe, tokens",
        "gpt-4o-transcribe, tokens"
    })
    void isPaidByTimeOrByTokens(String model, String type) {
        var answer = Asking.json(asking.sound("a.ogg", OGG, "model=" + model));
        assertThat(answer.path("usage").path("type").asText()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource({
        "voice.opus, model=gpt-transcribe, unsupported_value, file",
        "audio.bin, model=gpt-transcribe, unsupported_value, file",
        "audio, model=gpt-transcribe, unsupported_value, file",
        "audio.mp3, model=gpt-transcribe, invalid_value, file",
        "audio.ogg, prompt=x, , model",
        "audio.ogg, model=gpt-transcribe;response_format=text, unsupported_value, response_format",
        "audio.ogg, model=gpt-transcribe;title=x, unknown_parameter, title",
        "audio.ogg, model=gpt-transcribe;language=portuguese, invalid_language_format, language",
        "audio.ogg, model=whisper-1;keywords[]=x, unsupported_parameter, keywords[]",
        "audio.ogg, model=gpt-4o-transcribe-diarize;prompt=x, unsupported_parameter, prompt",
    })
    void refusesWhatTheModelDoesNotTake(String name, String fields, String code, String param) {
        var answer = asking.sound(name, OGG, fields.split(";", -1));
        var error = Asking.json(answer).path("error");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(error.path("param").asText()).isEqualTo(param);
        assertThat(error.path("code").asText(null)).isEqualTo(code);
    }

    @Test
    void saysUnsupportedFormatAsTheProviderDoes() {
        var error = Asking.json(asking.sound("audio.bin", OGG, "model=gpt-transcribe"))
                .path("error");
        assertThat(error.path("message").asText()).isEqualTo("Unsupported file format bin");
    }

    @Test
    void wantsALongSoundToBeCutByTheModelThatTellsSpeakersApart() {
        var sound = Arrays.copyOf(OGG, 400_000);
        assertThat(asking.sound("a.ogg", sound, "model=gpt-4o-transcribe-diarize")
                        .statusCode())
                .isEqualTo(400);
        var answer = asking.sound(
                "a.ogg",
                sound,
                "model=gpt-4o-transcribe-diarize",
                "chunking_strategy=auto",
                "response_format=diarized_json");
        assertThat(Asking.json(answer).path("segments").path(0).path("speaker").asText())
                .isEqualTo("A");
    }

    @Test
    void countsTheWholeForm() {
        var answer = asking.sound("a.ogg", Arrays.copyOf(OGG, 26_214_400), "model=gpt-transcribe");
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Asking.json(answer).path("error").path("type").asText()).isEqualTo("server_error");
        assertThat(standIn.heard()).isEmpty();
    }

    @Test
    void masksARefusedKeyAndCallsItText() {
        var answer = asking.post(CHAT, "sk-proj-0123456789", "application/json", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(401);
        assertThat(answer.headers().firstValue("content-type").orElse("")).startsWith("text/plain");
        assertThat(answer.body()).contains("\"code\":\"invalid_api_key\"").doesNotContain("0123456789");
        assertThat(answer.headers().firstValue("x-request-id")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "[]",
                "{}",
                "{\"model\":\"gpt-4o-mini\"}",
                "{\"model\":\"gpt-4o-mini\",\"messages\":[]}",
                "{\"model\":\"o3\",\"temperature\":0,\"messages\":[{\"role\":\"user\",\"content\":\"x\"}]}",
                "{\"model\":\"gpt-4o\",\"messages\":[{}],\"response_format\":{\"type\":\"json_schema\",\"json_schema\":"
                        + "{\"name\":\"a b\",\"schema\":{}}}}",
                "{\"model\":\"gpt-4o\",\"messages\":[{}],\"response_format\":{\"type\":\"json_schema\",\"json_schema\":"
                        + "{\"name\":\"a\",\"strict\":true,\"schema\":{\"type\":\"object\",\"properties\":{\"a\":{}},"
                        + "\"required\":[\"a\"]}}}}",
                "{\"model\":\"gpt-4o\",\"messages\":[{}],\"response_format\":{\"type\":\"json_schema\",\"json_schema\":"
                        + "{\"name\":\"a\",\"strict\":true,\"schema\":{\"type\":\"object\",\"properties\":{\"a\":{}},"
                        + "\"required\":[],\"additionalProperties\":false}}}}"
            })
    void refusesARequestThatIsWrong(String request) {
        var answer = asking.post(CHAT, request);
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Asking.json(answer).path("error").path("type").asText()).isEqualTo("invalid_request_error");
    }

    @Test
    void knowsNeitherOtherModelsNorOtherPaths() {
        var unknown = asking.post(CHAT, "{\"model\":\"llama\",\"messages\":[{}]}");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.body()).contains("model_not_found");
        assertThat(asking.post("/openai/v1/embeddings", "{}").statusCode()).isEqualTo(404);
    }

    @Test
    void putsThoughtsBeforeAnAnswerOfTheNewerKind() {
        var answer = Asking.json(asking.post("/openai/v1/responses", "{\"model\":\"gpt-5.4\",\"input\":\"Olá\"}"));
        assertThat(answer.path("status").asText()).isEqualTo("completed");
        assertThat(answer.path("output").path(0).path("type").asText()).isEqualTo("reasoning");
        assertThat(answer.path("output")
                        .path(1)
                        .path("content")
                        .path(0)
                        .path("text")
                        .asText())
                .startsWith("[sandbox] ");
        standIn.faults().on(Fault.CUT_JSON, 1);
        var cut = Asking.json(asking.post("/openai/v1/responses", "{\"model\":\"gpt-5.4\",\"input\":\"Olá\"}"));
        assertThat(cut.path("status").asText()).isEqualTo("incomplete");
    }

    @Test
    void callsATool() {
        var answer = Asking.json(asking.post(CHAT, """
            {"model": "gpt-4o", "messages": [{"role": "user", "content": "x"}], "tools": [{"type": "function",
             "function": {"name": "look", "parameters": {"type": "object", "properties": {"a": {"type": "string"}}}}}]}
            """));
        var choice = answer.path("choices").path(0);
        assertThat(choice.path("finish_reason").asText()).isEqualTo("tool_calls");
        var call = choice.path("message").path("tool_calls").path(0).path("function");
        assertThat(call.path("name").asText()).isEqualTo("look");
        assertThat(call.path("arguments").asText()).isEqualTo("{\"a\":\"\"}");
    }

    @ParameterizedTest
    @EnumSource
    void letsAPersonSwitchEachFault(Fault fault) {
        var on = asking.post("/openai/faults", "{\"fault\":\"" + fault + "\",\"times\":1}");
        assertThat(on.statusCode()).isEqualTo(200);
        assertThat(standIn.faults().isOn(fault)).isTrue();
        assertThat(asking.post("/openai/faults", "{\"clear\":true}").statusCode())
                .isEqualTo(200);
        assertThat(standIn.faults().isOn(fault)).isFalse();
    }

    @Test
    void showsAPageOnWhichToTypeWhatIsHeard() {
        assertThat(asking.get("/openai/").body()).contains("nenhum áudio é ouvido de verdade");
        assertThat(asking.get("/openai/page.js").statusCode()).isEqualTo(200);
        assertThat(asking.get("/openai/voice.js").statusCode()).isEqualTo(200);
        assertThat(asking.get("/openai/voice.css").statusCode()).isEqualTo(200);
        assertThat(asking.post("/openai/hear", "{\"text\":\"Dor.\"}").statusCode())
                .isEqualTo(200);
        assertThat(Asking.json(asking.get("/openai/state")).path("waiting").asInt())
                .isOne();
        assertThat(text("whisper-1")).isEqualTo("Dor.");
        var form = asking.post("/openai/hear", "key", "text/plain", "{}".getBytes(StandardCharsets.UTF_8));
        assertThat(form.statusCode()).isEqualTo(400);
    }

    private String text(String model) {
        return Asking.json(asking.sound("a.ogg", OGG, "model=" + model))
                .path("text")
                .asText();
    }
}
