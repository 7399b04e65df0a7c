package clinic.adapter.openai.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.openai.Mutations;
import clinic.adapter.openai.shared.Json;
import clinic.domain.messaging.Assistant.Advice;
import clinic.domain.messaging.Assistant.Question;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.Seeds;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whatever a model chooses can be chosen, or is nothing. */
class ChoicesFuzzTest {
    private static final Question ASKED = new Question("x", List.of("a", "b"), List.of("c"), Moments.TODAY);

    @Test
    void choosesOnlyWhatIsThere() {
        var content = Json.read(
                        "{\"tool\":\"find_times\",\"treatment\":2,\"day\":\"2026-12-01\",\"question\":1,\"clinical\":false}")
                .orElseThrow();
        Seeds.forEach(6000, chance -> {
            switch (Choices.read(Mutations.structure(content, chance), ASKED)) {
                case Advice.FindTimes(var treatment, var day) -> {
                    assertThat(treatment.orElse(1)).isBetween(1, 2);
                    assertThat(day.orElse(Moments.TODAY)).isBetween(Moments.TODAY, Moments.TODAY.plusYears(1));
                }
                case Advice.Answer(var question) -> assertThat(question).isOne();
                case Advice.Nothing(var why) -> assertThat(why).matches("[a-z_]+");
                case Advice.ShowTreatments shown -> assertThat(shown).isNotNull();
                case Advice.ShowVisits shown -> assertThat(shown).isNotNull();
                case Advice.HandOver handed -> assertThat(handed).isNotNull();
            }
        });
    }
}
