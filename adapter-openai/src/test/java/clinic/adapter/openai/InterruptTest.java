package clinic.adapter.openai;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.AiFailure;
import clinic.domain.records.RecordSummarizer.Outcome;
import clinic.sandbox.testkit.RawServer;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Whoever is told to stop stops, also while it waits. */
class InterruptTest {
    @Test
    void stopsBeforeAnAnswer() throws IOException {
        try (var server = new RawServer(RawServer.HANG)) {
            var openAi = Stage.over(server);
            var outcome = new CompletableFuture<Outcome>();
            var worker = Thread.ofVirtual()
                    .start(() -> outcome.complete(openAi.summarizer().summarize("x")));
            worker.interrupt();
            assertThat(outcome.join()).isEqualTo(new Outcome.Failed(AiFailure.of(AiFailure.Why.AWAY)));
        }
    }

    @Test
    void stopsBetweenTwoTries() throws IOException {
        try (var server = new RawServer(Samples.error(503, "x", "Retry-After: 1"), Samples.said("{}"))) {
            var openAi = Stage.over(server);
            var outcome = new CompletableFuture<Outcome>();
            var worker = Thread.ofVirtual().start(() -> {
                try {
                    outcome.complete(openAi.summarizer().summarize("x"));
                } catch (RuntimeException failure) {
                    outcome.completeExceptionally(failure);
                }
            });
            while (openAi.health().get().lastFailure().isEmpty()) Thread.onSpinWait();
            worker.interrupt();
            assertThat(outcome.join()).isInstanceOf(Outcome.Failed.class);
        }
    }
}
