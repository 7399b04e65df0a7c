package clinic.bootstrap.http;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.rest.openapi.ApiExample;
import clinic.adapter.rest.openapi.ApiExamples;
import clinic.adapter.rest.openapi.FormExample;
import clinic.domain.testkit.shared.Seeds;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sends bodies that are nearly right to each call that takes one: granted or refused, but never broken. */
@ExtendWith(DemoClinic.Open.class)
class FuzzTest {
    private static final int ROUNDS = 30;

    private final DemoClinic clinic = DemoClinic.get();

    static Stream<ApiExample> withBodies() {
        return ApiExamples.load().all().stream()
                .filter(example -> !example.body().isEmpty())
                .filter(example -> !FormExample.isForm(example))
                .filter(example -> !example.operationId().equals("changeClinic")); // others count on the settings
    }

    @ParameterizedTest
    @MethodSource("withBodies")
    void isAnsweredAsDocumentedAndARefusalLeavesNothing(ApiExample example) {
        var staged = new Staging(clinic).staged(example);
        var valid = new Staging(clinic).fresh(staged);
        Seeds.forEach(ROUNDS, chance -> {
            var body = new Mutations(chance).of(valid).toString();
            var before = Leftovers.of(clinic);

            var answer = clinic.as(staged.caller().isEmpty() ? "anonymous" : staged.caller())
                    .send(staged.method(), staged.target(), body, staged.headers());

            assertThat(answer.status()).as(body + " gave " + answer).isLessThan(500);
            if (!answer.isGranted()) {
                assertThat(Leftovers.of(clinic)).as(body + " gave " + answer).isEqualTo(before);
            }
        });
    }
}
