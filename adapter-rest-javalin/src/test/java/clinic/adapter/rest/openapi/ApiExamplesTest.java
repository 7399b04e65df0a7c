package clinic.adapter.rest.openapi;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.ArrayList;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class ApiExamplesTest {
    private static final Pattern UUID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private final ApiExamples examples = ApiExamples.load();

    @Test
    void everyOperationHasAnExample() {
        var documented = Part.root(ApiDocument.load().tree()).at("paths");
        var operations = new ArrayList<String>();
        for (var path : documented.names()) {
            for (var method : documented.at(path).names()) {
                var id = documented.at(path).at(method).text("operationId");
                if (!id.isEmpty()) operations.add(id);
            }
        }

        assertThat(examples.all().stream().map(ApiExample::operationId).collect(toSet()))
                .containsExactlyInAnyOrderElementsOf(operations);
    }

    @Test
    void everyExampleIsARequestThatTheDocumentAllows() {
        var document = Part.root(ApiDocument.load().tree());
        var check = new RequestCheck(new Schemas(document));
        for (var example : examples.all()) {
            var match = new Operations(document)
                    .find(URI.create(example.target()).getRawPath())
                    .orElseThrow();
            var operation = match.operation(example.method()).orElseThrow();
            assertThat(operation.text("operationId")).isEqualTo(example.operationId());
            assertThat(check.differences(match, operation, exchange(example)))
                    .as(example.toString())
                    .isEmpty();
        }
    }

    @Test
    void everyIdThatAnExampleSpeaksOfHasAName() {
        for (var example : examples.all()) {
            var ids = UUID.matcher(example.target() + example.body()).results().map(found -> found.group());
            assertThat(examples.values().values()).as(example.toString()).containsAll(ids.toList());
        }
    }

    @Test
    void speaksOfOtherThingsWhenTold() {
        var about = examples.about(Map.of("patientId", "00000000-0000-7000-8000-000000000001"));

        assertThat(about)
                .filteredOn(example -> example.operationId().equals("readPatient"))
                .extracting(ApiExample::target)
                .containsExactly("/api/patients/00000000-0000-7000-8000-000000000001");
        assertThat(about)
                .filteredOn(example -> example.operationId().equals("bookAppointment"))
                .extracting(ApiExample::body)
                .allMatch(body -> body.contains("\"patientId\":\"00000000-0000-7000-8000-000000000001\""));
    }

    @Test
    void doesNotKnowThingsThatNoExampleSpeaksOf() {
        assertThatThrownBy(() -> examples.about(Map.of("roomId", "1"))).hasMessage("no example speaks of it: roomId");
    }

    @Test
    void fillsInQueryHeadersCallerAndStatus() {
        var patch = examples.all().stream()
                .filter(example -> example.operationId().equals("changePatient"))
                .findFirst()
                .orElseThrow();
        var search = examples.all().stream()
                .filter(example -> example.operationId().equals("searchPatients"))
                .findFirst()
                .orElseThrow();

        assertThat(patch.headers()).containsExactly(Map.entry("If-Match", "*"));
        assertThat(patch.caller()).isEqualTo("receptionist");
        assertThat(patch.status()).isEqualTo(200);
        assertThat(search.target()).isEqualTo("/api/patients?query=mariana&limit=20");
        assertThat(search.body()).isEmpty();
    }

    @Test
    void playsOnAMonday() {
        assertThat(examples.now()).hasToString("2026-11-23T08:00-03:00");
    }

    private static Exchange exchange(ApiExample example) {
        return new Exchange(
                example.method(), URI.create(example.target()), example.body(), example.status(), Map.of(), "");
    }
}
