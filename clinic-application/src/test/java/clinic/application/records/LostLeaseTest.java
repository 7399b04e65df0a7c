package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.records.DoRecordWork.Outcome;
import clinic.domain.records.AiFailure;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordChange;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Transcriber;
import clinic.domain.records.Work;
import clinic.domain.shared.AiModel;
import clinic.domain.testkit.records.InMemorySummarizer;
import clinic.domain.testkit.records.InMemoryTranscriber;
import clinic.domain.testkit.records.RecordBuilder;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** What becomes of answers that come after the lease has ended. */
class LostLeaseTest {
    private final Practice practice = new Practice();
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();
    private final Deque<Transcriber.Outcome> answers = new ArrayDeque<>();
    private final AudioRecord record = practice.dictated();

    LostLeaseTest() {
        practice.standsOn(practice.clinic.unitOfWork(), practice.stores.work(), new Slow(), practice.summarizer);
    }

    @Test
    void isDroppedWhenAnotherWroteMeanwhile() {
        answers.add(said("the fast one"));
        answers.add(said("the slow one"));
        meanwhile.add(this::anotherTakesIt);
        meanwhile.add(() -> {});
        assertThat(practice.work()).isEqualTo(new Outcome.Dropped(record.id()));
        assertThat(practice.kept(record.id()).content().transcription()).contains("the fast one");
        assertThat(practice.versions(record.id())).hasSize(1);
        assertThat(practice.work()).isEqualTo(new Outcome.Done(record.id(), Work.SUMMARIZE));
    }

    @Test
    void isKeptWhenNobodyWroteMeanwhileSoThatItIsNotBoughtAgain() {
        answers.add(said("the only one"));
        meanwhile.add(() -> {
            practice.pass(Practice.LEASE);
            assertThat(practice.stores.work().take(practice.clinic.time().instant(), Practice.LEASE, 4))
                    .isPresent();
        });
        assertThat(practice.work()).isEqualTo(new Outcome.Done(record.id(), Work.TRANSCRIBE));
        practice.workOffAll();
        assertThat(practice.kept(record.id()).progress()).isEqualTo(new Progress.Completed(Optional.empty()));
        practice.pass(Practice.LEASE);
        assertThat(practice.work()).isEqualTo(new Outcome.Idle());
    }

    @Test
    void isNoFailureWhileAnotherMaySucceed() {
        answers.add(new Transcriber.Outcome.Failed(AiFailure.of(AiFailure.Why.UNREADABLE)));
        meanwhile.add(() -> {
            practice.pass(Practice.LEASE);
            assertThat(practice.stores.work().take(practice.clinic.time().instant(), Practice.LEASE, 4))
                    .isPresent();
        });
        assertThat(practice.work()).isEqualTo(new Outcome.Dropped(record.id()));
        assertThat(practice.kept(record.id()).awaits(Work.TRANSCRIBE)).isTrue();
    }

    @Test
    void isDroppedWhenItIsOfATextThatIsNoMore() {
        answers.add(new Transcriber.Outcome.Failed(AiFailure.of(AiFailure.Why.REFUSED)));
        answers.add(said("the slow one"));
        meanwhile.add(() -> {
            anotherTakesIt();
            change("By hand");
        });
        meanwhile.add(() -> {});
        assertThat(practice.work()).isEqualTo(new Outcome.Dropped(record.id()));
        assertThat(practice.kept(record.id()).content().transcription()).contains("By hand");
    }

    @Test
    void isDroppedWhenItIsTheSummaryOfATextThatChangedThoughOneIsAwaitedAgain() {
        answers.add(said(RecordBuilder.SAID));
        meanwhile.add(() -> {});
        practice.work();
        practice.standsOn(practice.clinic.unitOfWork(), practice.stores.work(), new Slow(), new SlowReader());
        meanwhile.add(() -> {
            anotherTakesIt();
            change("Outro texto.");
            var asked = new AskAgain.Command(ANA, record.id(), Work.SUMMARIZE);
            assertThat(practice.records().askAgain().handle(asked)).isInstanceOf(AskAgain.Outcome.Accepted.class);
        });
        meanwhile.add(() -> {});
        assertThat(practice.work()).isEqualTo(new Outcome.Dropped(record.id()));
        assertThat(practice.kept(record.id()).awaits(Work.SUMMARIZE)).isTrue();
        meanwhile.add(() -> {});
        assertThat(practice.work()).isEqualTo(new Outcome.Done(record.id(), Work.SUMMARIZE));
        assertThat(practice.kept(record.id()).content().summary()).contains("Resumo: Outro texto.");
    }

    private void change(String transcription) {
        var change = new RecordChange(Optional.of(transcription), Optional.empty(), Optional.empty());
        practice.records()
                .changeRecord()
                .handle(new ChangeRecord.Command(ANA, record.id(), OptionalInt.empty(), change));
    }

    private void anotherTakesIt() {
        practice.pass(Practice.LEASE);
        practice.work();
    }

    private static Transcriber.Outcome said(String text) {
        return new Transcriber.Outcome.Transcribed(text, "hears", Optional.empty());
    }

    /** While it listens something else happens. */
    private final class Slow implements Transcriber {
        @Override
        public Transcriber.Outcome transcribe(Sound sound) {
            meanwhile.remove().run();
            return answers.remove();
        }

        @Override
        public Optional<AiModel> model() {
            return Optional.of(InMemoryTranscriber.MODEL);
        }
    }

    private final class SlowReader implements RecordSummarizer {
        @Override
        public RecordSummarizer.Outcome summarize(String transcription) {
            meanwhile.remove().run();
            return InMemorySummarizer.faithful(transcription);
        }

        @Override
        public Optional<AiModel> model() {
            return Optional.of(InMemorySummarizer.MODEL);
        }
    }
}
