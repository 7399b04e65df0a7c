package clinic.adapter.openai.shared;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.openai.Mutations;
import clinic.domain.testkit.shared.Seeds;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Whatever a model answers is read without a failure, the same each time. */
class CompletionsFuzzTest {
    private static final String ANSWER =
            "{\"id\":\"c\",\"model\":\"m\",\"choices\":[{\"index\":0,\"message\":{\"role\":"
                    + "\"assistant\",\"content\":\"{\\\"tool\\\":\\\"none\\\",\\\"day\\\":null}\",\"refusal\":null},"
                    + "\"logprobs\":null,\"finish_reason\":\"stop\"}],\"usage\":{\"total_tokens\":3}}";
    private static final byte[] BYTES = ANSWER.getBytes(StandardCharsets.UTF_8);

    @Test
    void readsAnyBytes() {
        Seeds.forEach(4000, chance -> holds(Mutations.bytes(BYTES, chance)));
    }

    @Test
    void readsAnyStructure() {
        var answer = Json.read(ANSWER).orElseThrow();
        Seeds.forEach(
                4000,
                chance -> holds(Json.write(Mutations.structure(answer, chance)).getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void readsNothingFromTheDeepestNesting() {
        assertThat(Json.read("[".repeat(100_000))).isEmpty();
        assertThat(Json.read("{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000))).isEmpty();
    }

    private static void holds(byte[] body) {
        var read = Json.read(body).map(answer -> Completions.read(answer, "asked"));
        assertThat(Json.read(body).map(answer -> Completions.read(answer, "asked")))
                .isEqualTo(read);
        if (read.isPresent() && read.get() instanceof Completion.Told told) {
            assertThat(told.content().isObject()).isTrue();
            assertThat(told.model()).isNotBlank();
        }
    }
}
