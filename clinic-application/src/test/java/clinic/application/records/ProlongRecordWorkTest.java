package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.application.records.Practice.SCRIBE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.application.records.ProlongRecordWork.Outcome;
import clinic.application.shared.InHand;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Transcriber;
import clinic.domain.records.Work;
import clinic.domain.shared.AiModel;
import clinic.domain.testkit.records.InMemoryTranscriber;
import clinic.domain.testkit.records.RecordBuilder;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** How long a record stays with whoever has a model work on it. */
class ProlongRecordWorkTest {
    private static final Duration BEAT = InHand.LEASE.dividedBy(3);

    private final Practice practice = new Practice();
    private final AudioRecord record = practice.dictated();
    private final Deque<Runnable> meanwhile = new ArrayDeque<>();

    ProlongRecordWorkTest() {
        practice.standsOn(practice.clinic.unitOfWork(), practice.stores.work(), new Slow(), practice.summarizer);
    }

    @Test
    void staysWhereItIsForAsLongAsAModelTakes() {
        meanwhile.add(() -> {
            for (var beat = 0; beat < 12; beat++) {
                practice.pass(BEAT);
                assertThat(prolong()).isEqualTo(new Outcome.Prolonged(1, 0));
                assertThat(isTakenByAnother()).isFalse();
            }
        });
        assertThat(practice.work()).isEqualTo(new DoRecordWork.Outcome.Done(record.id(), Work.TRANSCRIBE));
        assertThat(prolong()).isEqualTo(new Outcome.Prolonged(0, 0));
    }

    @Test
    void isSoonTakenUpByAnotherWhenItsWorkerWasKilled() {
        meanwhile.add(() -> {
            practice.pass(InHand.LEASE);
            assertThat(isTakenByAnother()).isTrue();
            assertThat(prolong()).isEqualTo(new Outcome.Prolonged(1, 1));
        });
        practice.work();
    }

    @Test
    void isGivenUpByWhoIsStuck() {
        meanwhile.add(() -> {
            practice.pass(InHand.LONGEST);
            assertThat(prolong()).isEqualTo(new Outcome.Prolonged(0, 0));
            assertThat(isTakenByAnother()).isTrue();
        });
        practice.work();
    }

    @Test
    void isNotInHandAnyMoreOnceItsWorkBroke() {
        meanwhile.add(() -> {
            throw new UnsupportedOperationException("a bug");
        });
        assertThatThrownBy(practice::work).isInstanceOf(UnsupportedOperationException.class);
        assertThat(prolong()).isEqualTo(new Outcome.Prolonged(0, 0));
    }

    @Test
    void isTheSystemsWorkAlone() {
        var outcome = practice.records().prolongRecordWork().handle(new ProlongRecordWork.Command(ANA));
        assertThat(outcome).isEqualTo(new Outcome.NotAllowed());
    }

    private Outcome prolong() {
        return practice.records().prolongRecordWork().handle(new ProlongRecordWork.Command(SCRIBE));
    }

    private boolean isTakenByAnother() {
        return practice.stores
                .work()
                .take(practice.clinic.time().instant(), InHand.LEASE, 4)
                .isPresent();
    }

    /** While it listens something else happens. */
    private final class Slow implements Transcriber {
        @Override
        public Transcriber.Outcome transcribe(Sound sound) {
            meanwhile.remove().run();
            return new Transcriber.Outcome.Transcribed(RecordBuilder.SAID, "hears", Optional.empty());
        }

        @Override
        public Optional<AiModel> model() {
            return Optional.of(InMemoryTranscriber.MODEL);
        }
    }
}
