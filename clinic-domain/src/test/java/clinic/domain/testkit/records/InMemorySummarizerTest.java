package clinic.domain.testkit.records;

import clinic.domain.records.AiFailure;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.RecordSummarizer.Outcome;
import clinic.domain.records.Section;
import java.util.List;
import java.util.Map;

class InMemorySummarizerTest extends RecordSummarizerContract {
    private final InMemorySummarizer summarizer = new InMemorySummarizer();

    @Override
    protected RecordSummarizer summarizer() {
        return summarizer;
    }

    @Override
    protected void inventsOne() {
        var invented = KeyFact.told("Usa varfarina", "usa varfarina todos os dias");
        summarizer.next(new Outcome.Summarized(
                "Resumo",
                new KeyFacts(Map.of(Section.MEDICATIONS, List.of(invented))),
                InMemorySummarizer.MODEL.name()));
    }

    @Override
    protected void declines() {
        summarizer.next(new Outcome.Failed(AiFailure.of(AiFailure.Why.REFUSED)));
    }

    @Override
    protected void isCutOff() {
        summarizer.next(new Outcome.Failed(AiFailure.of(AiFailure.Why.UNUSABLE)));
    }

    @Override
    protected void has(AiTrouble trouble) {
        summarizer.always(AiFailure.of(trouble.why()));
    }

    @Override
    protected void mended() {
        summarizer.works();
    }
}
