package clinic.adapter.openai;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Assistant.Question;
import clinic.domain.records.AudioFormat;
import clinic.domain.testkit.records.Sounds;
import clinic.domain.testkit.shared.Moments;
import clinic.sandbox.openai.Upload;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is sent, held against the provider's own description of it. */
class SpecificationTest {
    private static final String PLACE = "https://openai.invalid/openapi.json";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDialect(
            Dialects.getDraft202012(),
            builder -> builder.schemas(Map.of(PLACE, Samples.json("openapi-cut").toString())));

    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-transcribe", "gpt-4o-transcribe-diarize", "whisper-1"})
    void aSoundIsSentAsDescribed(String model) {
        try (var other = new Stage(model, "gpt-4o-mini")) {
            var unused = other.openAi.transcriber().transcribe(Sounds.of(AudioFormat.WEBM));
            var upload = other.standIn.heard().getFirst();
            assertThat(wrongs("CreateTranscriptionRequest", object(upload))).isEmpty();
            assertThat(wrongs(
                            "CreateTranscriptionRequest",
                            object(upload).deepCopy().put("title", "x")))
                    .hasSize(1);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"gpt-4o-mini", "gpt-5.4"})
    void aModelIsAskedAsDescribed(String model) {
        try (var other = new Stage("gpt-transcribe", model)) {
            var summary = other.openAi.summarizer().summarize("Dor de dente. Nega alergia.");
            var question = new Question("oi", List.of("Limpeza"), List.of("Onde?"), Moments.TODAY);
            var advice = other.openAi.assistant().advise(question);
            assertThat(other.standIn.asked())
                    .as("%s %s", summary, advice)
                    .hasSize(2)
                    .allSatisfy(asked -> {
                        assertThat(wrongs("CreateChatCompletionRequest", asked)).isEmpty();
                        assertThat(wrongs(
                                        "CreateChatCompletionRequest",
                                        asked.deepCopy().put("store", "no")))
                                .isNotEmpty();
                    });
        }
    }

    @Test
    void theSamplesAreAsDescribedToo() {
        assertThat(wrongs("CreateChatCompletionRequest", Samples.json("chat-structured-output-request")))
                .isEmpty();
        assertThat(wrongs("CreateChatCompletionResponse", Samples.json("chat-structured-output-response")))
                .isEmpty();
        assertThat(wrongs("CreateTranscriptionResponseJson", Samples.json("transcription-json-response")))
                .isEmpty();
    }

    /** As it is described: an object whose file is a text. */
    private static ObjectNode object(Upload upload) {
        var object = Samples.JSON
                .createObjectNode()
                .put("file", upload.file().orElseThrow().sha256());
        upload.fields().forEach((name, values) -> object.put(name, values.getFirst()));
        return object;
    }

    private static List<String> wrongs(String schema, JsonNode value) {
        return REGISTRY.getSchema(SchemaLocation.of(PLACE + "#/components/schemas/" + schema)).validate(value).stream()
                .map(Object::toString)
                .toList();
    }
}
