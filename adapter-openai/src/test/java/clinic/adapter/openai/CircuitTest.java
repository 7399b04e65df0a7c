package clinic.adapter.openai;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.openai.shared.ProviderState.Circuit;
import clinic.domain.records.AiFailure;
import clinic.domain.records.RecordSummarizer.Outcome;
import clinic.sandbox.openai.Fault;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The provider is left alone when it fails too often, and only then. */
class CircuitTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void leavesTheProviderAloneWhenItFailsTooOftenAndTriesAgainAfterAWhile() {
        stage.standIn.faults().on(Fault.BROKEN);
        for (var count = 0; count < 4; count++) assertThat(why()).isEqualTo(AiFailure.Why.AWAY);
        assertThat(stage.openAi.health().get().circuit()).isEqualTo(Circuit.OPEN);
        assertThat(stage.openAi.health().get().lastFailure()).contains(stage.time.instant());
        stage.mended();
        assertThat(why()).isEqualTo(AiFailure.Why.AWAY);
        assertThat(stage.standIn.asked()).isEmpty();
        stage.time.pass(Duration.ofSeconds(11));
        assertThat(stage.openAi.summarizer().summarize("Dor.")).isInstanceOf(Outcome.Summarized.class);
        for (var count = 0; count < 3; count++) {
            assertThat(stage.openAi.summarizer().summarize("Dor.")).isInstanceOf(Outcome.Summarized.class);
        }
        assertThat(stage.openAi.health().get().circuit()).isEqualTo(Circuit.CLOSED);
        assertThat(stage.openAi.health().get().lastSuccess()).contains(stage.time.instant());
    }

    @ParameterizedTest
    @EnumSource(names = {"RATE_LIMIT", "NO_CREDIT", "UNAUTHORIZED", "REFUSAL"})
    void goesOnAskingAProviderThatWorks(Fault fault) {
        stage.standIn.faults().on(fault);
        for (var count = 0; count < 25; count++) {
            assertThat(stage.openAi.summarizer().summarize("Dor.")).isInstanceOf(Outcome.Failed.class);
        }
        stage.mended();
        assertThat(stage.openAi.summarizer().summarize("Dor.")).isInstanceOf(Outcome.Summarized.class);
    }

    private AiFailure.Why why() {
        return ((Outcome.Failed) stage.openAi.summarizer().summarize("Dor."))
                .failure()
                .why();
    }
}
