package clinic.adapter.openai.records;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.openai.Mutations;
import clinic.adapter.openai.shared.Json;
import clinic.domain.records.KeyFact;
import clinic.domain.testkit.shared.Seeds;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Whatever a model writes is a draft that a record can hold, or none. */
class SummariesFuzzTest {
    private static final String DRAFT =
            "{\"summary\":\"Resumo\",\"chiefComplaint\":[{\"text\":\"Dor\",\"quote\":\"dor\"}],\"history\":[],"
                + "\"findings\":[],\"procedures\":[],\"medications\":[{\"text\":\"a\",\"quote\":\"b\"},{\"text\":\"c\","
                + "\"quote\":\"d\"}],\"allergies\":[{\"text\":\"Nega\",\"quote\":\"nega\"}],\"plan\":[],\"followUp\":[]}";
    private static final String HEARD =
            "{\"text\":\"Oi\",\"duration\":3.5,\"usage\":{\"type\":\"duration\",\"seconds\":9}}";

    @Test
    void makesOfAnyContentADraftOrNone() {
        var drafts = new AtomicInteger();
        var draft = Json.read(DRAFT).orElseThrow();
        Seeds.forEach(
                6000,
                chance -> Summaries.read(Mutations.structure(draft, chance), "m")
                        .ifPresent(read -> {
                            drafts.incrementAndGet();
                            assertThat(read.summary()).isNotBlank().doesNotContain("\u0000");
                            assertThat(read.facts().all())
                                    .noneMatch(KeyFact::supported)
                                    .noneMatch(KeyFact::accepted);
                        }));
        assertThat(drafts.get() > 0 || System.getProperty("clinic.seed") != null)
                .isTrue();
    }

    @Test
    void makesOfAnyAnswerATextOrNone() {
        var answer = Json.read(HEARD).orElseThrow();
        Seeds.forEach(4000, chance -> {
            var mutated = Mutations.structure(answer, chance);
            var bytes = Mutations.bytes(HEARD.getBytes(StandardCharsets.UTF_8), chance);
            assertThat(Transcripts.text(mutated).orElse("")).doesNotContain("\u0000");
            assertThat(Transcripts.duration(mutated)
                            .map(length -> !length.isNegative())
                            .orElse(true))
                    .isTrue();
            assertThat(Json.read(bytes).flatMap(Transcripts::text).orElse("")).doesNotContain("\u0000");
        });
    }
}
