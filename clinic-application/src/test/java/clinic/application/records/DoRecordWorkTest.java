package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.records.DoRecordWork.Outcome;
import clinic.domain.privacy.Purpose;
import clinic.domain.privacy.Transmission;
import clinic.domain.records.Content;
import clinic.domain.records.Failure;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.Section;
import clinic.domain.records.Source;
import clinic.domain.records.Work;
import clinic.domain.testkit.records.InMemorySummarizer;
import clinic.domain.testkit.records.InMemoryTranscriber;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoRecordWorkTest {
    private final Practice practice = new Practice();

    @Test
    void writesARecordStepByStep() {
        practice.transcriber.says(RecordBuilder.SAID);
        var record = practice.dictated();
        assertThat(practice.work()).isEqualTo(new Outcome.Done(record.id(), Work.TRANSCRIBE));
        assertThat(practice.kept(record.id()).content().transcription()).contains(RecordBuilder.SAID);
        assertThat(practice.kept(record.id()).awaits(Work.SUMMARIZE)).isTrue();
        assertThat(practice.work()).isEqualTo(new Outcome.Done(record.id(), Work.SUMMARIZE));
        var completed = practice.kept(record.id());
        assertThat(completed.progress()).isEqualTo(new Progress.Completed(Optional.empty()));
        assertThat(completed.content().summary()).isPresent();
        assertThat(completed.content().facts().all()).isNotEmpty().allMatch(KeyFact::supported);
        assertThat(completed.model()).contains("hears-all, reads-all");
        assertThat(practice.work()).isEqualTo(new Outcome.Idle());
    }

    @Test
    void leavesAVersionALineAndTheEventOfEachStep() {
        var record = practice.completed();
        assertThat(practice.versions(record.id()))
                .extracting(RecordVersion::by)
                .containsExactly(
                        new RecordVersion.By.Model(Work.TRANSCRIBE, InMemoryTranscriber.MODEL.name()),
                        new RecordVersion.By.Model(Work.SUMMARIZE, InMemorySummarizer.MODEL.name()));
        assertThat(practice.audited())
                .containsExactly(
                        "record.dictate", "record.send", "record.transcribe", "record.send", "record.summarize");
        assertThat(practice.events()).containsExactly("record.created", "record.completed");
    }

    @Test
    void registersWhatIsSentWhere() {
        var record = practice.completed();
        assertThat(practice.stores.transmissions().kept())
                .containsExactly(
                        new Transmission(
                                record.id().value(),
                                Transmission.Matter.AUDIO,
                                record.audio().orElseThrow().bytes(),
                                InMemoryTranscriber.MODEL,
                                NINE),
                        new Transmission(
                                record.id().value(),
                                Transmission.Matter.TRANSCRIPTION,
                                RecordBuilder.SAID.length(),
                                InMemorySummarizer.MODEL,
                                NINE));
    }

    @Test
    void summarizesNothingThatNobodyWantsSummarized() {
        practice.transcriber.says(RecordBuilder.SAID);
        practice.records()
                .dictateRecord()
                .handle(new DictateRecord.Command(
                        ANA, practice.sound(ANA), Cast.CARLA, Optional.empty(), false, Source.WHATSAPP));
        practice.workOffAll();
        assertThat(practice.summarizer.read()).isEmpty();
        assertThat(practice.events()).containsExactly("record.created", "record.completed");
    }

    @Test
    void showsNoModelWhoThePatientIsAndPutsTheNameBack() {
        practice.transcriber.says("A paciente Carla Costa, CPF 529.982.247-25, refere dor. Telefone (11) 98765-4321.");
        practice.dictated();
        practice.work();
        practice.work();
        assertThat(practice.summarizer.read())
                .singleElement()
                .satisfies(text -> assertThat(text).doesNotContain("Carla", "Costa", "529", "98765"));
    }

    @Test
    void findsAFactInWhatWasReallySaidAlthoughTheModelSawAMark() {
        practice.transcriber.says("Carla Costa refere dor de cabeça.");
        var record = practice.dictated();
        practice.workOffAll();
        var content = practice.kept(record.id()).content();
        assertThat(content.summary().orElseThrow()).contains("Carla Costa");
        assertThat(content.facts().all())
                .contains(new KeyFact(
                        "Carla Costa refere dor de cabeça.", "Carla Costa refere dor de cabeça.", true, false));
    }

    @Test
    void sendsNothingOnceTheConsentIsTakenBack() {
        var record = practice.dictated();
        practice.withdraws(Cast.CARLA, Purpose.RECORDING);
        assertThat(practice.work()).isEqualTo(new Outcome.Failed(record.id(), Failure.NO_CONSENT));
        assertThat(practice.transcriber.attempts()).isZero();
        assertThat(practice.stores.transmissions().kept()).isEmpty();
        assertThat(practice.kept(record.id()).progress()).isEqualTo(new Progress.Failed(Failure.NO_CONSENT));
        assertThat(practice.events()).containsExactly("record.created", "record.failed");
    }

    @Test
    void leavesTheTranscriptionWhenTheConsentIsTakenBackAfterIt() {
        practice.transcriber.says(RecordBuilder.SAID);
        var record = practice.dictated();
        practice.work();
        practice.withdraws(Cast.CARLA, Purpose.AI);
        assertThat(practice.work()).isEqualTo(new Outcome.Failed(record.id(), Failure.NO_CONSENT));
        assertThat(practice.summarizer.read()).isEmpty();
        assertThat(practice.kept(record.id()).progress())
                .isEqualTo(new Progress.Completed(Optional.of(Failure.NO_CONSENT)));
        assertThat(practice.kept(record.id()).content().transcription()).contains(RecordBuilder.SAID);
        assertThat(practice.events()).containsExactly("record.created", "record.completed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \n", "\0"})
    void saysThatNothingWasSaid(String heard) {
        practice.transcriber.says(heard);
        var record = practice.dictated();
        assertThat(practice.work()).isEqualTo(new Outcome.Failed(record.id(), Failure.NOTHING_SAID));
        assertThat(practice.work()).isEqualTo(new Outcome.Idle());
    }

    @Test
    void keepsNoMoreThanARecordHolds() {
        practice.transcriber.says("a".repeat(Content.LONGEST + 1));
        var record = practice.dictated();
        assertThat(practice.work()).isEqualTo(new Outcome.Failed(record.id(), Failure.TOO_LARGE));
    }

    @Test
    void doesNotBelieveAModel() {
        practice.transcriber.says(RecordBuilder.SAID);
        var invented = new KeyFact("Alergia a dipirona", "alergia a dipirona", true, true);
        practice.summarizer.next(new RecordSummarizer.Outcome.Summarized(
                "Resumo", new KeyFacts(Map.of(Section.ALLERGIES, List.of(invented))), "reads-all"));
        var record = practice.dictated();
        practice.workOffAll();
        assertThat(practice.kept(record.id()).content().facts().of(Section.ALLERGIES))
                .containsExactly(new KeyFact("Alergia a dipirona", "alergia a dipirona", false, false));
    }

    @Test
    void isTheClinicsOwnWork() {
        for (var actor : List.of(ANA, Actors.ADMIN, Actors.ANONYMOUS)) {
            assertThat(practice.records().doRecordWork().handle(new DoRecordWork.Command(actor)))
                    .isEqualTo(new Outcome.NotAllowed());
        }
    }
}
