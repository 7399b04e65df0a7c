package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.RecordChange;
import clinic.domain.records.Section;
import clinic.domain.records.Suggestion.Fate;
import clinic.domain.records.Suggestion.Suggested;
import clinic.domain.records.Work;
import clinic.domain.testkit.records.InMemorySummarizer;
import clinic.domain.testkit.records.InMemoryTranscriber;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.scheduling.Cast;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ReportAiTest {
    private static final KeyFact ACCEPTED = new KeyFact("Tabagista", "", false, true);

    private final Practice practice = new Practice();

    @Test
    void tellsWhichModelDidWhatAndWhatWasSent() {
        var report = report(practice.completed());
        assertThat(report.uses()).extracting(AiReport.Use::work).containsExactly(Work.TRANSCRIBE, Work.SUMMARIZE);
        assertThat(report.uses())
                .extracting(AiReport.Use::model)
                .containsExactly(InMemoryTranscriber.MODEL.name(), InMemorySummarizer.MODEL.name());
        assertThat(report.uses()).extracting(AiReport.Use::version).containsExactly(1, 2);
        assertThat(report.sent()).isEqualTo(practice.stores.transmissions().kept());
        assertThat(report.accepted()).isEmpty();
    }

    @Test
    void tellsWhatWasKeptOfWhatWasSuggested() {
        var record = practice.completed();
        var kept = record.content().facts().all().toList().getFirst();
        change(record, "Outro resumo", new KeyFacts(Map.of(section(record, kept), List.of(kept))));
        var suggestion = report(record).uses().getLast().suggestion();
        assertThat(suggestion.summary()).contains(Fate.CHANGED);
        assertThat(suggestion.transcription()).isEmpty();
        assertThat(suggestion.facts()).extracting(Suggested::fate).contains(Fate.KEPT, Fate.REMOVED);
        assertThat(report(record).uses().getFirst().suggestion().added()).isEmpty();
        assertThat(report(record).uses().getFirst().suggestion().transcription())
                .contains(Fate.KEPT);
    }

    @Test
    void tellsWhoAcceptedWhatIsUnsupportedAndWhen() {
        var record = practice.completed();
        practice.pass(Duration.ofMinutes(1));
        change(record, "Resumo", new KeyFacts(Map.of(Section.HISTORY, List.of(ACCEPTED))));
        practice.pass(Duration.ofMinutes(1));
        change(record, "Outro", new KeyFacts(Map.of(Section.HISTORY, List.of(ACCEPTED))));
        assertThat(report(record).accepted())
                .containsExactly(new AiReport.Accepted(Section.HISTORY, ACCEPTED, Cast.ANA, NINE.plusSeconds(60)));
    }

    @Test
    void countsAnAcceptanceThatWasTakenBackFromItsRenewal() {
        var record = practice.completed();
        change(record, "1", new KeyFacts(Map.of(Section.HISTORY, List.of(ACCEPTED))));
        change(record, "2", new KeyFacts(Map.of(Section.HISTORY, List.of(ACCEPTED.accepted(false)))));
        practice.pass(Duration.ofMinutes(5));
        change(record, "3", new KeyFacts(Map.of(Section.HISTORY, List.of(ACCEPTED))));
        assertThat(report(record).accepted())
                .extracting(AiReport.Accepted::at)
                .containsExactly(NINE.plus(Duration.ofMinutes(5)));
    }

    @Test
    void isEmptyWhereNoModelHadToDoWithIt() {
        var written = (WriteRecord.Outcome.Written) practice.records()
                .writeRecord()
                .handle(new WriteRecord.Command(ANA, Cast.CARLA, Optional.empty(), RecordBuilder.content()));
        var report = report(written.view().record());
        assertThat(report.uses()).isEmpty();
        assertThat(report.sent()).isEmpty();
    }

    private static Section section(AudioRecord record, KeyFact fact) {
        return record.content().facts().sections().entrySet().stream()
                .filter(entry -> entry.getValue().contains(fact))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private void change(AudioRecord record, String summary, KeyFacts facts) {
        var change = new RecordChange(Optional.empty(), Optional.of(Optional.of(summary)), Optional.of(facts));
        practice.records()
                .changeRecord()
                .handle(new ChangeRecord.Command(ANA, record.id(), OptionalInt.empty(), change));
    }

    private AiReport report(AudioRecord record) {
        var outcome = practice.records().reportAi().handle(new ReportAi.Query(ANA, record.id()));
        return ((ReportAi.Outcome.Found) outcome).report();
    }
}
