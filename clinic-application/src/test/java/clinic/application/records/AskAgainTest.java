package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.application.records.Practice.BRUNO;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.records.AskAgain.Outcome;
import clinic.domain.privacy.Purpose;
import clinic.domain.records.AiFailure;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.Content;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Work;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.Actor;
import clinic.domain.shared.AiModel;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.scheduling.Cast;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class AskAgainTest {
    private final Practice practice = new Practice();

    @Test
    void summarizesAnewWithoutTranscribingAgain() {
        var record = practice.completed();
        assertThat(ask(ANA, record, Work.SUMMARIZE)).isInstanceOf(Outcome.Accepted.class);
        assertThat(practice.kept(record.id()).awaits(Work.SUMMARIZE)).isTrue();
        practice.workOffAll();
        assertThat(practice.transcriber.attempts()).isEqualTo(1);
        assertThat(practice.summarizer.read()).hasSize(2);
        assertThat(practice.kept(record.id()).progress()).isEqualTo(new Progress.Completed(Optional.empty()));
        assertThat(practice.audited()).contains("record.ask");
    }

    @Test
    void transcribesAgainWhatCouldNotBeTranscribed() {
        practice.transcriber.always(AiFailure.of(AiFailure.Why.NO_CREDIT));
        practice.transcriber.says(RecordBuilder.SAID);
        var record = practice.dictated();
        practice.workOffAll();
        practice.transcriber.works();
        assertThat(ask(ADMIN, record, Work.TRANSCRIBE)).isInstanceOf(Outcome.Accepted.class);
        practice.workOffAll();
        assertThat(practice.kept(record.id()).content().summary()).isPresent();
    }

    @Test
    void goesOnFromATranscriptionThatIsThere() {
        practice.transcriber.says(RecordBuilder.SAID);
        practice.summarizer.always(AiFailure.of(AiFailure.Why.NO_CREDIT));
        var record = practice.dictated();
        practice.workOffAll();
        practice.summarizer.works();
        ask(ANA, record, Work.TRANSCRIBE);
        practice.workOffAll();
        assertThat(practice.transcriber.attempts()).isEqualTo(1);
        assertThat(practice.kept(record.id()).progress()).isEqualTo(new Progress.Completed(Optional.empty()));
    }

    @Test
    void refusesWhatCannotBeDone() {
        var record = practice.dictated();
        assertThat(ask(ANA, record, Work.SUMMARIZE)).isEqualTo(new Outcome.AlreadyUnderWay());
        practice.workOffAll();
        assertThat(ask(ANA, record, Work.SUMMARIZE)).isEqualTo(new Outcome.NothingToDoItFrom());
        var written = (WriteRecord.Outcome.Written) practice.records()
                .writeRecord()
                .handle(new WriteRecord.Command(
                        ANA,
                        Cast.CARLA,
                        Optional.empty(),
                        new Content(Optional.empty(), Optional.of("Só isto"), KeyFacts.none())));
        assertThat(ask(ANA, written.view().record(), Work.TRANSCRIBE)).isEqualTo(new Outcome.NothingToDoItFrom());
    }

    @Test
    void changesNothingThatIsSigned() {
        assertThat(ask(ANA, practice.signed(), Work.SUMMARIZE)).isEqualTo(new Outcome.Signed());
    }

    @Test
    void needsTheConsentAnew() {
        var record = practice.completed();
        practice.withdraws(Cast.CARLA, Purpose.RECORDING);
        practice.withdraws(Cast.CARLA, Purpose.AI);
        assertThat(ask(ANA, record, Work.SUMMARIZE)).isEqualTo(new Outcome.NoConsent(Set.of(Purpose.AI)));
        assertThat(practice.kept(record.id())).isEqualTo(record);
    }

    @Test
    void isTheAuthorsAndAdministratorsToAsk() {
        var record = practice.completed();
        assertThat(ask(BRUNO, record, Work.SUMMARIZE)).isEqualTo(new Outcome.NotThere());
        practice.stores.hasAppointment(Cast.CARLA, Cast.BRUNO, Status.SCHEDULED);
        assertThat(ask(BRUNO, record, Work.SUMMARIZE)).isEqualTo(new Outcome.NotAllowed());
        assertThat(ask(RECEPTIONIST, record, Work.SUMMARIZE)).isEqualTo(new Outcome.NotAllowed());
        assertThat(ask(ADMIN, record, Work.SUMMARIZE)).isInstanceOf(Outcome.Accepted.class);
    }

    @Test
    void asksNobodyWhoIsNotConfigured() {
        var record = practice.completed();
        practice.standsOn(
                practice.clinic.unitOfWork(), practice.stores.work(), practice.transcriber, new Unconfigured());
        assertThat(ask(ANA, record, Work.SUMMARIZE)).isEqualTo(new Outcome.Unconfigured());
    }

    private Outcome ask(Actor actor, AudioRecord record, Work work) {
        return practice.records().askAgain().handle(new AskAgain.Command(actor, record.id(), work));
    }

    private static final class Unconfigured implements RecordSummarizer {
        @Override
        public RecordSummarizer.Outcome summarize(String transcription) {
            throw new IllegalStateException("nothing is configured");
        }

        @Override
        public Optional<AiModel> model() {
            return Optional.empty();
        }
    }
}
