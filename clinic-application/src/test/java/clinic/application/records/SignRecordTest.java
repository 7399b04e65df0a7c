package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.application.records.Practice.BRUNO;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.records.SignRecord.Outcome;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.KeyFact;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.RecordChange;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Seal;
import clinic.domain.records.Section;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.scheduling.Cast;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class SignRecordTest {
    private static final KeyFact INVENTED = new KeyFact("Alergia a dipirona", "alergia a dipirona", false, false);

    private final Practice practice = new Practice();

    @Test
    void freezesWhatItSaysWithAHashThatHolds() {
        var record = practice.completed();
        var signed = (Outcome.Signed) sign(ANA, record, OptionalInt.of(record.version()));
        var kept = practice.kept(record.id());
        assertThat(signed.view().record()).isEqualTo(kept);
        assertThat(signed.view().signer()).contains("Ana Alves");
        assertThat(kept.signature().orElseThrow().at()).isEqualTo(NINE);
        assertThat(Seal.verify(kept, practice.versions(record.id()))).isTrue();
        assertThat(practice.audited()).contains("record.sign");
        assertThat(practice.events()).containsExactly("record.created", "record.completed", "record.signed");
    }

    @Test
    void isRefusedUntilEachUnsupportedFactIsAcceptedOrRemoved() {
        practice.summarizer.next(new RecordSummarizer.Outcome.Summarized("Resumo", facts(INVENTED), "reads-all"));
        var record = practice.completed();
        assertThat(sign(ANA, record, OptionalInt.empty())).isEqualTo(new Outcome.UnsupportedFacts(List.of(INVENTED)));
        change(record, facts(INVENTED.accepted(true)));
        assertThat(sign(ANA, record, OptionalInt.empty())).isInstanceOf(Outcome.Signed.class);
        assertThat(practice.kept(record.id()).content().facts().of(Section.ALLERGIES))
                .containsExactly(INVENTED.accepted(true));
    }

    private void change(AudioRecord record, KeyFacts facts) {
        var change = new RecordChange(Optional.empty(), Optional.empty(), Optional.of(facts));
        practice.records()
                .changeRecord()
                .handle(new ChangeRecord.Command(ANA, record.id(), OptionalInt.empty(), change));
    }

    private static KeyFacts facts(KeyFact fact) {
        return new KeyFacts(Map.of(Section.ALLERGIES, List.of(fact)));
    }

    @Test
    void isNotPossibleBeforeThereIsSomethingToSign() {
        var record = practice.dictated();
        assertThat(sign(ANA, record, OptionalInt.empty())).isEqualTo(new Outcome.StillProcessing());
        practice.workOffAll();
        assertThat(sign(ANA, record, OptionalInt.empty())).isEqualTo(new Outcome.NothingToSign());
    }

    @Test
    void isDoneOnceAndOfWhatWasRead() {
        var record = practice.completed();
        assertThat(sign(ANA, record, OptionalInt.of(record.version() - 1))).isEqualTo(new Outcome.Stale());
        sign(ANA, record, OptionalInt.empty());
        assertThat(sign(ANA, record, OptionalInt.empty())).isEqualTo(new Outcome.AlreadySigned());
    }

    @Test
    void isTheAuthorsAlone() {
        var record = practice.completed();
        assertThat(sign(ADMIN, record, OptionalInt.empty())).isEqualTo(new Outcome.NotAuthor());
        assertThat(sign(BRUNO, record, OptionalInt.empty())).isEqualTo(new Outcome.NotThere());
        for (var actor : List.of(RECEPTIONIST, Cast.CARLA_HERSELF)) {
            assertThat(sign(actor, record, OptionalInt.empty())).isEqualTo(new Outcome.NotAllowed());
        }
    }

    @Test
    void signsWhatWasWrittenByHand() {
        var written = (WriteRecord.Outcome.Written) practice.records()
                .writeRecord()
                .handle(new WriteRecord.Command(ANA, Cast.CARLA, Optional.empty(), RecordBuilder.content()));
        assertThat(sign(ANA, written.view().record(), OptionalInt.empty())).isInstanceOf(Outcome.Signed.class);
    }

    private Outcome sign(Actor actor, AudioRecord record, OptionalInt version) {
        return practice.records().signRecord().handle(new SignRecord.Command(actor, record.id(), version));
    }
}
