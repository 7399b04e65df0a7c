package clinic.application.records;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.records.DoRecordWork.Outcome;
import clinic.domain.records.AiFailure;
import clinic.domain.records.AiFailure.Why;
import clinic.domain.records.Failure;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordId;
import clinic.domain.records.Work;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.scheduling.Cast;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What becomes of records when models fail. */
class WorkFailsTest {
    private final Practice practice = new Practice();

    @ParameterizedTest
    @CsvSource({
        "UNCONFIGURED,UNCONFIGURED",
        "NO_CREDIT,NO_CREDIT",
        "MISCONFIGURED,MISCONFIGURED",
        "UNREADABLE,UNREADABLE_AUDIO",
        "TOO_LARGE,TOO_LARGE",
        "REFUSED,REFUSED"
    })
    void isToldAtOnceWhereOnlyAPersonCanMendIt(Why why, Failure failure) {
        practice.transcriber.always(AiFailure.of(why));
        var record = practice.dictated();
        assertThat(practice.work()).isEqualTo(new Outcome.Failed(record.id(), failure));
        assertThat(practice.kept(record.id()).progress()).isEqualTo(new Progress.Failed(failure));
        assertThat(practice.events()).containsExactly("record.created", "record.failed");
        practice.pass(Duration.ofDays(2));
        assertThat(practice.work()).isEqualTo(new Outcome.Idle());
    }

    @ParameterizedTest
    @EnumSource(
            value = Why.class,
            names = {"AWAY", "BUSY"})
    void isWaitedForAboutADay(Why why) {
        practice.transcriber.always(AiFailure.of(why));
        var record = practice.dictated();
        var waited = waitedUntilFailed(record.id(), Failure.PROVIDER_AWAY);
        assertThat(waited).isBetween(Duration.ofHours(20), Duration.ofHours(28));
        assertThat(practice.transcriber.attempts()).isBetween(15, 25);
    }

    /** Works whenever something is due, until the record has failed; how long that took. */
    private Duration waitedUntilFailed(RecordId record, Failure failure) {
        var began = practice.clinic.time().instant();
        for (var tries = 0; tries < 100; tries++) {
            switch (practice.work()) {
                case Outcome.Later later -> practice.clinic.time().becomes(later.again());
                case Outcome.Failed failed -> {
                    assertThat(failed).isEqualTo(new Outcome.Failed(record, failure));
                    return Duration.between(began, practice.clinic.time().instant());
                }
                case Outcome other -> throw new AssertionError("neither put off nor given up: " + other);
            }
        }
        throw new AssertionError("it is never given up");
    }

    @Test
    void isBoughtThreeTimesWhenTheAnswerIsOfNoUse() {
        practice.transcriber.always(AiFailure.of(Why.UNUSABLE));
        var record = practice.dictated();
        waitedUntilFailed(record.id(), Failure.UNUSABLE_ANSWER);
        assertThat(practice.transcriber.attempts()).isEqualTo(3);
    }

    @Test
    void isTriedAgainNoEarlierThanTheProviderSaid() {
        practice.transcriber.always(new AiFailure(Why.BUSY, Optional.of(Duration.ofMinutes(7))));
        var record = practice.dictated();
        var again = practice.clinic.time().instant().plus(Duration.ofMinutes(7));
        assertThat(practice.work()).isEqualTo(new Outcome.Later(record.id(), again));
        practice.pass(Duration.ofMinutes(6));
        assertThat(practice.work()).isEqualTo(new Outcome.Idle());
    }

    @Test
    void isNotHurriedByAProviderThatSaysSoonAgainAndAgain() {
        practice.transcriber.always(new AiFailure(Why.BUSY, Optional.of(Duration.ofMillis(1))));
        var record = practice.dictated();
        assertThat(waitedUntilFailed(record.id(), Failure.PROVIDER_AWAY)).isGreaterThan(Duration.ofHours(20));
    }

    @Test
    void isDoneOnceTheProviderIsBack() {
        practice.transcriber.always(AiFailure.of(Why.AWAY));
        practice.transcriber.says(RecordBuilder.SAID);
        var record = practice.dictated();
        practice.work();
        practice.transcriber.works();
        practice.pass(Duration.ofMinutes(1));
        practice.workOffAll();
        assertThat(practice.kept(record.id()).progress()).isEqualTo(new Progress.Completed(Optional.empty()));
    }

    @Test
    void leavesTheTranscriptionWhenTheSummaryFails() {
        practice.transcriber.says(RecordBuilder.SAID);
        practice.summarizer.always(AiFailure.of(Why.REFUSED));
        var record = practice.dictated();
        practice.workOffAll();
        var kept = practice.kept(record.id());
        assertThat(kept.progress()).isEqualTo(new Progress.Completed(Optional.of(Failure.REFUSED)));
        assertThat(kept.content().transcription()).contains(RecordBuilder.SAID);
        assertThat(practice.versions(record.id())).hasSize(1);
        assertThat(practice.events()).containsExactly("record.created", "record.completed");
    }

    @Test
    void holdsUpNobodyElse() {
        practice.transcriber.always(AiFailure.of(Why.AWAY));
        practice.dictated();
        practice.work();
        practice.transcriber.works();
        practice.transcriber.says(RecordBuilder.SAID);
        practice.dictate(Practice.BRUNO, Cast.DAVI);
        assertThat(practice.work())
                .isInstanceOfSatisfying(
                        Outcome.Done.class, done -> assertThat(done.work()).isEqualTo(Work.TRANSCRIBE));
    }
}
