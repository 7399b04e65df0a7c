package clinic.domain.records;

import static clinic.domain.testkit.records.RecordBuilder.aRecord;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.shared.Actor;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AudioRecordTest {
    private static final Actor ANA = Actors.professional(Cast.ANA);
    private static final AudioRecord DICTATED = aRecord().dictated(RecordBuilder.sound(1));
    private static final AudioRecord TRANSCRIBED =
            DICTATED.transcribed(RecordBuilder.SAID, "hears", Optional.of(Duration.ofSeconds(7)));
    private static final AudioRecord SUMMARIZED = TRANSCRIBED.summarized("Resumo", RecordBuilder.facts(), "sums");

    @Test
    void waitsForItsTranscriptionThenForItsSummary() {
        assertThat(DICTATED.awaits(Work.TRANSCRIBE)).isTrue();
        assertThat(TRANSCRIBED.awaits(Work.SUMMARIZE)).isTrue();
        assertThat(SUMMARIZED.progress()).isEqualTo(new Progress.Completed(Optional.empty()));
        assertThat(SUMMARIZED.model()).contains("hears, sums");
        assertThat(SUMMARIZED.version()).isEqualTo(3);
        assertThat(SUMMARIZED.audio().orElseThrow().duration()).contains(Duration.ofSeconds(7));
    }

    @Test
    void isCompleteWithoutASummaryThatNobodyWants() {
        var plain = AudioRecord.dictated(
                DICTATED.id(),
                new Visit(Cast.CARLA, Optional.empty()),
                Cast.ANA,
                new Recording(RecordBuilder.sound(1), false, Source.WHATSAPP),
                NINE);
        assertThat(plain.transcribed("Bem.", "hears", Optional.empty()).progress())
                .isEqualTo(new Progress.Completed(Optional.empty()));
    }

    @Test
    void takesFromAModelNoWordForWhatIsSupportedOrAccepted() {
        var invented = new KeyFacts(
                Map.of(Section.PLAN, List.of(new KeyFact("Cirurgia amanhã", "cirurgia amanhã", true, true))));
        var facts = TRANSCRIBED.summarized("Resumo", invented, "sums").content().facts();
        assertThat(facts.of(Section.PLAN))
                .containsExactly(new KeyFact("Cirurgia amanhã", "cirurgia amanhã", false, false));
    }

    @Test
    void takesNoResultThatItDoesNotWaitFor() {
        assertThatIllegalStateException().isThrownBy(() -> TRANSCRIBED.transcribed("again", "hears", Optional.empty()));
        assertThatIllegalStateException().isThrownBy(() -> DICTATED.summarized("Resumo", KeyFacts.none(), "sums"));
        assertThatIllegalStateException().isThrownBy(() -> SUMMARIZED.failed(Failure.REFUSED));
    }

    @Test
    void keepsItsTextWhenTheSummaryFails() {
        assertThat(DICTATED.failed(Failure.NOTHING_SAID).progress())
                .isEqualTo(new Progress.Failed(Failure.NOTHING_SAID));
        var without = TRANSCRIBED.failed(Failure.REFUSED);
        assertThat(without.progress()).isEqualTo(new Progress.Completed(Optional.of(Failure.REFUSED)));
        assertThat(without.content()).isEqualTo(TRANSCRIBED.content());
    }

    @Test
    void isNotTranscribedAgainOnceItIs() {
        assertThat(TRANSCRIBED.failed(Failure.REFUSED).ask(Work.TRANSCRIBE))
                .isInstanceOfSatisfying(
                        Asking.Asked.class, asked -> assertThat(asked.work()).isEqualTo(Work.SUMMARIZE));
        assertThat(DICTATED.failed(Failure.PROVIDER_AWAY).ask(Work.TRANSCRIBE))
                .isInstanceOfSatisfying(
                        Asking.Asked.class,
                        asked -> assertThat(asked.record().awaits(Work.TRANSCRIBE))
                                .isTrue());
    }

    @Test
    void asksNoModelForWhatCannotBe() {
        assertThat(DICTATED.ask(Work.TRANSCRIBE)).isEqualTo(new Asking.AlreadyUnderWay());
        assertThat(DICTATED.failed(Failure.TOO_LARGE).ask(Work.SUMMARIZE)).isEqualTo(new Asking.NothingToDoItFrom());
        var noText = new Content(Optional.empty(), Optional.of("Só um resumo"), KeyFacts.none());
        var written =
                AudioRecord.written(DICTATED.id(), new Visit(Cast.CARLA, Optional.empty()), Cast.ANA, noText, NINE);
        assertThat(written.ask(Work.TRANSCRIBE)).isEqualTo(new Asking.NothingToDoItFrom());
        assertThat(RecordBuilder.signed(SUMMARIZED).ask(Work.SUMMARIZE)).isEqualTo(new Asking.Signed());
    }

    @Test
    void writesNoSummaryOverOneWrittenByHandMeanwhile() {
        var byHand = change(DICTATED.failed(Failure.PROVIDER_AWAY), summary("À mão"));
        var again = ((Asking.Asked) byHand.ask(Work.TRANSCRIBE)).record();
        var heard = again.transcribed(RecordBuilder.SAID, "hears", Optional.empty());
        assertThat(heard.progress()).isEqualTo(new Progress.Completed(Optional.empty()));
        assertThat(heard.content().summary()).contains("À mão");
        assertThat(again.failed(Failure.REFUSED).progress())
                .isEqualTo(new Progress.Completed(Optional.of(Failure.REFUSED)));
    }

    @Test
    void isChangedByItsAuthorWhileNoModelIsAtItAndItIsOpen() {
        var change = summary("Melhor");
        assertThat(SUMMARIZED.change(change, Actors.professional(Cast.BRUNO)))
                .isEqualTo(new RecordChange.Outcome.NotAuthor());
        assertThat(SUMMARIZED.change(change, Actors.ADMIN)).isEqualTo(new RecordChange.Outcome.NotAuthor());
        assertThat(DICTATED.change(change, ANA)).isEqualTo(new RecordChange.Outcome.Busy());
        assertThat(RecordBuilder.signed(SUMMARIZED).change(change, ANA)).isEqualTo(new RecordChange.Outcome.Signed());
        var changed = change(SUMMARIZED, change);
        assertThat(changed.content().summary()).contains("Melhor");
        assertThat(changed.version()).isEqualTo(SUMMARIZED.version() + 1);
        assertThat(change(changed, change)).isSameAs(changed);
    }

    @Test
    void weighsItsFactsAnewWhenTheTextChanges() {
        var text = new RecordChange(Optional.of("Tudo bem."), Optional.empty(), Optional.empty());
        var changed = change(SUMMARIZED, text);
        assertThat(changed.content().facts().all()).noneMatch(KeyFact::supported);
        var back = new RecordChange(Optional.of(RecordBuilder.SAID), Optional.empty(), Optional.empty());
        assertThat(change(changed, back).content()).isEqualTo(SUMMARIZED.content());
    }

    @Test
    void isCompletedByHandAfterItFailed() {
        var failed = DICTATED.failed(Failure.NOTHING_SAID);
        assertThat(change(failed, summary("À mão")).progress()).isEqualTo(new Progress.Completed(Optional.empty()));
        var without = TRANSCRIBED.failed(Failure.REFUSED);
        assertThat(change(without, summary("À mão")).progress()).isEqualTo(new Progress.Completed(Optional.empty()));
        assertThat(change(failed, summary("  "))).isSameAs(failed);
    }

    @Test
    void isSignedByItsAuthorOnceNothingIsOpen() {
        var signing = SUMMARIZED.sign(ANA, List.of(), NINE);
        assertThat(signing).isInstanceOfSatisfying(Signing.Done.class, done -> {
            assertThat(done.record().isOpen()).isFalse();
            assertThat(Seal.verify(done.record(), List.of())).isTrue();
        });
    }

    @Test
    void isNotSignedByOthersOrBeforeItsTime() {
        assertThat(SUMMARIZED.sign(Actors.ADMIN, List.of(), NINE)).isEqualTo(new Signing.NotAuthor());
        assertThat(TRANSCRIBED.sign(ANA, List.of(), NINE)).isEqualTo(new Signing.StillProcessing());
        assertThat(DICTATED.failed(Failure.REFUSED).sign(ANA, List.of(), NINE)).isEqualTo(new Signing.NothingToSign());
        assertThat(RecordBuilder.signed(SUMMARIZED).sign(ANA, List.of(), NINE)).isEqualTo(new Signing.AlreadySigned());
    }

    @Test
    void isNotSignedWhileAFactIsNeitherFoundNorAccepted() {
        var invented = new KeyFact("Alergia a dipirona", "alérgica a dipirona", true, false);
        var open = change(SUMMARIZED, facts(invented));
        assertThat(open.sign(ANA, List.of(), NINE))
                .isEqualTo(new Signing.UnsupportedFacts(List.of(invented.supported(false))));
        assertThat(change(open, facts(invented.accepted(true))).sign(ANA, List.of(), NINE))
                .isInstanceOf(Signing.Done.class);
        assertThat(change(open, new RecordChange(Optional.empty(), Optional.empty(), Optional.of(KeyFacts.none())))
                        .sign(ANA, List.of(), NINE))
                .isInstanceOf(Signing.Done.class);
    }

    private static AudioRecord change(AudioRecord record, RecordChange change) {
        return ((RecordChange.Outcome.Done) record.change(change, ANA)).record();
    }

    private static RecordChange summary(String text) {
        return new RecordChange(Optional.empty(), Optional.of(Optional.of(text)), Optional.empty());
    }

    private static RecordChange facts(KeyFact fact) {
        var facts = new KeyFacts(Map.of(Section.ALLERGIES, List.of(fact)));
        return new RecordChange(Optional.empty(), Optional.empty(), Optional.of(facts));
    }
}
