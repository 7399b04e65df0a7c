package clinic.domain.testkit.records;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.AiFailure;
import clinic.domain.records.KeyFact;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.RecordSummarizer.Outcome;
import clinic.domain.records.Section;
import clinic.domain.testkit.shared.Together;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What everybody who summarizes keeps to. */
public abstract class RecordSummarizerContract {
    protected static final String DICTATION = "Paciente com queixa de dor no dente 46. Nega alergia a medicamentos."
            + " Prescrito ibuprofeno 600 mg de oito em oito horas. Retorno em sete dias.";

    protected abstract RecordSummarizer summarizer();

    /** The next time a fact is told that nobody has dictated. */
    protected abstract void inventsOne();

    /** The next time the model declines. */
    protected abstract void declines();

    /** The next time the answer is cut off. */
    protected abstract void isCutOff();

    /** From now on this is wrong. */
    protected abstract void has(AiTrouble trouble);

    /** From now on nothing is wrong. */
    protected abstract void mended();

    @Test
    public void drawsASummaryAndFactsThatRestOnWhatWasSaid() {
        var draft = summarized();
        assertThat(draft.summary()).isNotBlank();
        assertThat(draft.model()).isNotBlank();
        assertThat(draft.facts().all()).isNotEmpty();
        assertThat(draft.facts().of(Section.ALLERGIES))
                .extracting(KeyFact::quote)
                .containsExactly("Nega alergia a medicamentos.");
        assertThat(draft.facts().all()).allMatch(fact -> DICTATION.contains(fact.quote()));
    }

    @Test
    public void callsNoFactSupportedOrAccepted() {
        assertThat(summarized().facts().all()).noneMatch(KeyFact::supported).noneMatch(KeyFact::accepted);
    }

    @Test
    public void passesOnWhatTheModelInventsAndLeavesJudgementToUs() {
        inventsOne();
        assertThat(summarized().facts().all()).anyMatch(fact -> !DICTATION.contains(fact.quote()));
        assertThat(summarized().facts().all()).allMatch(fact -> DICTATION.contains(fact.quote()));
    }

    @Test
    public void saysThatTheModelDeclined() {
        declines();
        assertThat(why()).isEqualTo(AiFailure.Why.REFUSED);
    }

    @Test
    public void usesNothingOfAnAnswerThatWasCutOff() {
        isCutOff();
        assertThat(why()).isEqualTo(AiFailure.Why.UNUSABLE);
    }

    @Test
    public void tellsWhereItWorks() {
        assertThat(summarizer().model()).isPresent();
    }

    @Test
    public void summarizesManyTogether() {
        var outcomes = Together.run(8, number -> summarizer().summarize(DICTATION));
        assertThat(outcomes).allMatch(Outcome.Summarized.class::isInstance);
    }

    @ParameterizedTest
    @EnumSource
    public void tellsWhatIsWrongAndWorksOnceItIsMended(AiTrouble trouble) {
        has(trouble);
        assertThat(why()).isEqualTo(trouble.why());
        mended();
        assertThat(summarized().summary()).isNotBlank();
    }

    private Outcome.Summarized summarized() {
        var outcome = summarizer().summarize(DICTATION);
        assertThat(outcome).isInstanceOf(Outcome.Summarized.class);
        return (Outcome.Summarized) outcome;
    }

    private AiFailure.Why why() {
        var outcome = summarizer().summarize(DICTATION);
        assertThat(outcome).isInstanceOf(Outcome.Failed.class);
        return ((Outcome.Failed) outcome).failure().why();
    }
}
