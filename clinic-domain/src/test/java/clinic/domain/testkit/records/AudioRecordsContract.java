package clinic.domain.testkit.records;

import static clinic.domain.testkit.records.RecordBuilder.aRecord;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.Failure;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.RecordChange;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.Section;
import clinic.domain.records.Work;
import clinic.domain.testkit.scheduling.Cast;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every store of records keeps to. */
public abstract class AudioRecordsContract extends RecordsContract {
    @Test
    public void keepsAllOfARecordThatWasWritten() {
        var record = written(aRecord());
        assertThat(lock(ANA, record)).contains(record);
        assertThat(versions(record)).containsExactly(RecordBuilder.version(1, record));
    }

    @Test
    public void keepsARecordThroughItsWholeLife() {
        var dictated = dictated(aRecord(), "one");
        assertThat(lock(SYSTEM, dictated)).contains(dictated);
        assertThat(versions(dictated)).isEmpty();
        var transcribed = dictated.transcribed(RecordBuilder.SAID, "model-t", Optional.of(Duration.ofMillis(61_500)));
        save(transcribed, byModel(1, Work.TRANSCRIBE, transcribed));
        assertThat(lock(SYSTEM, dictated)).contains(transcribed);
        var summarized = transcribed.summarized("Resumo", RecordBuilder.facts(), "model-s");
        save(summarized, byModel(2, Work.SUMMARIZE, summarized));
        assertThat(lock(ANA, dictated)).contains(summarized);
        assertThat(versions(dictated))
                .containsExactly(
                        byModel(1, Work.TRANSCRIBE, transcribed).orElseThrow(),
                        byModel(2, Work.SUMMARIZE, summarized).orElseThrow());
        var signed = signed(summarized);
        assertThat(lock(ANA, dictated)).contains(signed);
    }

    @Test
    public void keepsWhyThereIsNoTextAndWhyNoSummary() {
        var silent = dictated(aRecord(), "one");
        var failed = silent.failed(Failure.NOTHING_SAID);
        save(failed, Optional.empty());
        assertThat(lock(ANA, silent)).contains(failed);
        var spoken = dictated(aRecord(), "two");
        var transcribed = spoken.transcribed(RecordBuilder.SAID, "model-t", Optional.empty());
        save(transcribed, byModel(1, Work.TRANSCRIBE, transcribed));
        var without = transcribed.failed(Failure.REFUSED);
        save(without, Optional.empty());
        assertThat(lock(ANA, spoken)).contains(without);
    }

    @Test
    public void keepsTheMarksOfFacts() {
        var record = written(aRecord());
        var facts = new KeyFacts(Map.of(
                Section.ALLERGIES,
                List.of(
                        new KeyFact("Alergia a dipirona", "", false, true),
                        new KeyFact("\"Aspas\", vírgulas e quebras\nde linha", "açúcar 🩺", false, false)),
                Section.FOLLOW_UP,
                List.of(new KeyFact("Retorno", "Prescrevo", true, true))));
        var change = new RecordChange(Optional.empty(), Optional.of(Optional.empty()), Optional.of(facts));
        var changed = ((RecordChange.Outcome.Done) record.change(change, ANA)).record();
        as(ANA, () -> {
            stage().audioRecords().save(changed, Optional.of(RecordBuilder.version(2, changed)));
            return changed;
        });
        assertThat(lock(ANA, record)).contains(changed);
        assertThat(versions(record)).last().isEqualTo(RecordBuilder.version(2, changed));
    }

    @Test
    public void findsTheSameSoundOfTheSamePersonForTheSamePatientSinceThen() {
        var record = dictated(aRecord(), "one");
        var hash = record.audio().orElseThrow().sha256();
        assertThat(as(ANA, () -> stage().audioRecords().findSame(Cast.ANA, Cast.CARLA, hash, NINE)))
                .contains(record);
        assertThat(as(ANA, () -> stage().audioRecords().findSame(Cast.ANA, Cast.DAVI, hash, NINE)))
                .isEmpty();
        assertThat(as(BRUNO, () -> stage().audioRecords().findSame(Cast.BRUNO, Cast.CARLA, hash, NINE)))
                .isEmpty();
        assertThat(as(ANA, () -> stage().audioRecords().findSame(Cast.ANA, Cast.CARLA, hash, NINE.plusSeconds(1))))
                .isEmpty();
        assertThat(as(ANA, () -> stage().audioRecords().findSame(Cast.ANA, Cast.CARLA, "0".repeat(64), NINE)))
                .isEmpty();
    }

    private void save(AudioRecord record, Optional<RecordVersion> version) {
        as(SYSTEM, () -> {
            stage().audioRecords().save(record, version);
            return record;
        });
    }

    private List<RecordVersion> versions(AudioRecord record) {
        return as(ANA, () -> stage().views().versions(record.id()));
    }

    private static Optional<RecordVersion> byModel(int number, Work work, AudioRecord record) {
        return Optional.of(new RecordVersion(
                number,
                record.content(),
                new RecordVersion.By.Model(work, "model-" + number),
                NINE.plusSeconds(number)));
    }
}
