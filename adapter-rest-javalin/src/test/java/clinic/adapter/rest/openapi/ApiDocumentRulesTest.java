package clinic.adapter.rest.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

/** What the conventions of the API ask of every operation, beyond what the linters know. */
class ApiDocumentRulesTest {
    private static final Part DOCUMENT = Part.root(ApiDocument.load().tree());

    @Test
    void everyOperationHasANameOfItsOwnAndIsExplained() {
        var names = new HashSet<String>();
        each((name, operation) -> {
            assertThat(names.add(operation.text("operationId"))).as(name).isTrue();
            assertThat(operation.text("summary")).as(name).isNotBlank();
            assertThat(operation.text("description")).as(name).isNotBlank();
            assertThat(operation.json().path("tags").size()).as(name).isEqualTo(1);
        });
        assertThat(names).hasSizeGreaterThan(30);
    }

    @Test
    void everyAnswerCarriesARequestId() {
        eachAnswer((name, answer) ->
                assertThat(answer.at("headers").names()).as(name).contains("X-Request-Id"));
    }

    @Test
    void everyRefusalIsAProblem() {
        eachAnswer((name, answer) -> {
            if (status(name) >= 400) {
                assertThat(answer.at("content").names()).as(name).containsExactly("application/problem+json");
            }
        });
    }

    @Test
    void everyAnswerOfJsonHasAnExampleThatItsSchemaAllows() {
        var schemas = new Schemas(DOCUMENT);
        eachAnswer((name, answer) -> {
            for (var type : answer.at("content").names()) {
                if (!type.endsWith("json")) continue;
                var media = answer.at("content").at(type);
                var examples = examples(media);
                assertThat(examples).as(name).isNotEmpty();
                for (var example : examples) {
                    assertThat(schemas.differences(media.exactly("schema"), example.json()))
                            .as(name)
                            .isEmpty();
                }
            }
        });
    }

    @Test
    void aRefusalSaysItsStatusAsItIsAnswered() {
        eachAnswer((name, answer) -> {
            for (var example : examples(answer.at("content").at("application/problem+json"))) {
                assertThat(example.json().path("status").asInt()).as(name).isEqualTo(status(name));
            }
        });
    }

    @Test
    void whatNeedsATokenSaysWhatHappensWithoutOne() {
        each((name, operation) -> {
            var isPublic = operation.exactly("security").exists()
                    && operation.json().path("security").isEmpty();
            if (!isPublic) assertThat(answers(operation)).as(name).contains("401");
            else assertThat(operation.text("x-example-caller")).as(name).isEmpty();
        });
    }

    @Test
    void whatHasABodySaysHowItIsRefused() {
        each((name, operation) -> {
            var body = operation.at("requestBody");
            if (!body.exists()) return;
            assertThat(answers(operation)).as(name).contains("400", "413");
            if (RequestCheck.takesAnything(body)) return;
            assertThat(answers(operation)).as(name).contains("415");
            if (!body.at("content")
                    .at("application/json")
                    .at("schema")
                    .at("properties")
                    .names()
                    .isEmpty()) {
                assertThat(answers(operation)).as(name).contains("422");
            }
        });
    }

    @Test
    void everyPatchAsksForTheVersionAndAnswersTheNext() {
        each((name, operation) -> {
            if (!name.startsWith("PATCH")) return;
            assertThat(operation.at("parameters").elements().stream().map(part -> part.text("name")))
                    .as(name)
                    .contains("If-Match");
            assertThat(answers(operation)).as(name).contains("412", "428");
            assertThat(operation.at("responses").at("200").at("headers").names())
                    .as(name)
                    .contains("ETag");
        });
    }

    @Test
    void everyCreationSaysWhereTheNewThingIs() {
        each((name, operation) -> {
            var created = operation.at("responses").at("201");
            if (created.exists() && !name.endsWith("/register")) {
                assertThat(created.at("headers").names()).as(name).contains("Location");
            }
        });
    }

    @Test
    void everyCallMayFindTheServiceFull() {
        each((name, operation) -> assertThat(answers(operation)).as(name).contains("406", "503"));
    }

    @Test
    void everyObjectOfARequestRefusesFieldsThatItDoesNotKnow() {
        each((name, operation) -> {
            var body = operation.at("requestBody");
            var schema = body.at("content").at("application/json").at("schema");
            if (schema.exists() && !RequestCheck.takesAnything(body))
                assertThat(schema.json().path("additionalProperties").asBoolean(true))
                        .as(name)
                        .isFalse();
        });
    }

    private static List<String> answers(Part operation) {
        return operation.at("responses").names();
    }

    private static List<Part> examples(Part media) {
        var examples = new ArrayList<Part>();
        for (var example : media.at("examples").names())
            examples.add(media.at("examples").at(example).exactly("value"));
        if (media.exactly("example").exists()) examples.add(media.exactly("example"));
        return examples;
    }

    private static int status(String answer) {
        return Integer.parseInt(answer.substring(answer.lastIndexOf(' ') + 1));
    }

    private static void each(BiConsumer<String, Part> rule) {
        for (var name : new Operations(DOCUMENT).names()) {
            var parts = name.split(" ", 2);
            rule.accept(name, DOCUMENT.at("paths").at(parts[1]).at(parts[0].toLowerCase(Locale.ROOT)));
        }
    }

    private static void eachAnswer(BiConsumer<String, Part> rule) {
        each((name, operation) -> answers(operation)
                .forEach(status -> rule.accept(
                        name + " " + status, operation.at("responses").at(status))));
    }
}
