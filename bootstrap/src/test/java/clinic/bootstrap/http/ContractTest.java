package clinic.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.openapi.ApiContract;
import clinic.adapter.rest.openapi.ApiExample;
import clinic.adapter.rest.openapi.ApiExamples;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@ExtendWith(DemoClinic.Open.class)
class ContractTest {
    @Test
    void theDocumentDescribesEachCallAndNoOther() {
        assertThat(ApiContract.load().operations()).containsExactlyInAnyOrderElementsOf(ServedCalls.all());
    }

    static Stream<ApiExample> examples() {
        return ApiExamples.load().all().stream();
    }

    @ParameterizedTest
    @MethodSource("examples")
    void eachExampleIsAnsweredAsTheDocumentPromises(ApiExample example) {
        var clinic = DemoClinic.get();
        var staged = new Staging(clinic).staged(example);

        var answer = clinic.as(example.caller().isEmpty() ? "anonymous" : example.caller())
                .send(staged.method(), staged.target(), staged.body(), staged.headers());

        assertThat(answer.status()).as(answer.toString()).isEqualTo(example.status());
    }
}
