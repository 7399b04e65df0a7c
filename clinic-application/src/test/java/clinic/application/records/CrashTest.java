package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Transcriber;
import clinic.domain.shared.AiModel;
import clinic.domain.testkit.records.InMemorySummarizer;
import clinic.domain.testkit.records.InMemoryTranscriber;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Moments;
import java.time.Duration;
import java.util.Collections;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Killed between every two steps, and started again: nothing is lost, and what is kept is not bought again. */
class CrashTest {
    private static final int MOST_STEPS = 200;

    @Test
    void losesNothingBetweenAnyTwoStepsOfTheWork() {
        var fatal = 0;
        while (new Case(fatal).isKilledAndWorksOn()) fatal++;
        assertThat(fatal).isBetween(15, MOST_STEPS);
    }

    @Test
    void losesNothingOrKeepsNothingOfADictation() {
        for (var fatal = 0; fatal < 4; fatal++) {
            var practice = new Practice();
            var breakdown = new Breakdown(fatal);
            practice.standsOn(
                    breakdown.over(practice.clinic.unitOfWork()),
                    breakdown.over(practice.stores.work()),
                    practice.transcriber,
                    practice.summarizer);
            var isTold = isDone(() -> practice.dictate(ANA, Cast.CARLA));
            assertThat(isTold).isFalse();
            var isKept = practice.events().contains("record.created");
            assertThat(practice.audited().contains("record.dictate")).isEqualTo(isKept);
            assertThat(practice.stores
                            .work()
                            .take(Moments.NINE, Practice.LEASE, 1)
                            .isPresent())
                    .isEqualTo(isKept);
        }
    }

    private static boolean isDone(Runnable work) {
        try {
            work.run();
            return true;
        } catch (UnsupportedOperationException killed) {
            return false;
        }
    }

    /** One dictation, whose work is killed at one step. */
    private static final class Case {
        private final Practice practice = new Practice();
        private final Breakdown breakdown;
        private final AudioRecord record;
        private int bought;

        Case(int fatal) {
            breakdown = new Breakdown(fatal);
            record = practice.dictated();
            practice.standsOn(
                    breakdown.over(practice.clinic.unitOfWork()),
                    breakdown.over(practice.stores.work()),
                    breakdown.over(new Hears()),
                    breakdown.over(new Sums()));
        }

        boolean isKilledAndWorksOn() {
            for (var turn = 0; turn < 20; turn++) {
                if (!isDone(practice::work)) breakdown.startsAgain();
                practice.pass(Practice.LEASE);
            }
            check();
            return breakdown.happened();
        }

        private void check() {
            var kept = practice.kept(record.id());
            assertThat(kept.progress()).isEqualTo(new Progress.Completed(Optional.empty()));
            assertThat(kept.content().transcription()).contains(RecordBuilder.SAID);
            assertThat(kept.content().summary()).isPresent();
            assertThat(practice.versions(record.id())).hasSize(2);
            assertThat(Collections.frequency(practice.events(), "record.completed"))
                    .isEqualTo(1);
            assertThat(bought).isLessThanOrEqualTo(breakdown.happened() ? 3 : 2);
            assertThat(practice.stores.transmissions().kept()).hasSizeGreaterThanOrEqualTo(bought);
        }

        private final class Hears implements Transcriber {
            @Override
            public Transcriber.Outcome transcribe(Sound sound) {
                assertThat(practice.kept(record.id()).content().transcription()).isEmpty();
                bought++;
                return new Transcriber.Outcome.Transcribed(RecordBuilder.SAID, "hears", Optional.empty());
            }

            @Override
            public Optional<AiModel> model() {
                return Optional.of(InMemoryTranscriber.MODEL);
            }
        }

        private final class Sums implements RecordSummarizer {
            @Override
            public RecordSummarizer.Outcome summarize(String transcription) {
                assertThat(practice.kept(record.id()).content().summary()).isEmpty();
                bought++;
                return InMemorySummarizer.faithful(transcription);
            }

            @Override
            public Optional<AiModel> model() {
                return Optional.of(InMemorySummarizer.MODEL);
            }
        }
    }

    @Test
    void isGivenUpWhenItBreaksWhateverIsTried() {
        var practice = new Practice();
        var record = practice.dictated();
        practice.standsOn(practice.clinic.unitOfWork(), practice.stores.work(), new Breaks(), practice.summarizer);
        var tries = 0;
        while (tries < MOST_STEPS && !isFailed(practice, record)) {
            isDone(practice::work);
            practice.pass(Practice.LEASE.multipliedBy(10));
            tries++;
        }
        assertThat(tries).isLessThan(25);
        assertThat(practice.events()).containsExactly("record.created", "record.failed");
    }

    @Test
    void isTriedAgainBeforeTheLeaseEndsWhenItBreaks() {
        var practice = new Practice();
        var record = practice.dictated();
        practice.standsOn(practice.clinic.unitOfWork(), practice.stores.work(), new Breaks(), practice.summarizer);
        assertThat(isDone(practice::work)).isFalse();
        practice.standsOn(
                practice.clinic.unitOfWork(), practice.stores.work(), practice.transcriber, practice.summarizer);
        practice.transcriber.says(RecordBuilder.SAID);
        assertThat(practice.work()).isEqualTo(new DoRecordWork.Outcome.Idle());
        practice.pass(Duration.ofSeconds(30));
        practice.workOffAll();
        assertThat(practice.kept(record.id()).content().summary()).isPresent();
    }

    private static boolean isFailed(Practice practice, AudioRecord record) {
        return practice.kept(record.id()).progress() instanceof Progress.Failed;
    }

    private static final class Breaks implements Transcriber {
        @Override
        public Transcriber.Outcome transcribe(Sound sound) {
            throw new UnsupportedOperationException("a bug");
        }

        @Override
        public Optional<AiModel> model() {
            return Optional.of(InMemoryTranscriber.MODEL);
        }
    }
}
