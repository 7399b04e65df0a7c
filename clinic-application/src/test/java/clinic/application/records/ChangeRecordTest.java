package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.application.records.Practice.BRUNO;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.records.ChangeRecord.Outcome;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.Progress;
import clinic.domain.records.RecordChange;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordVersion;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class ChangeRecordTest {
    private static final RecordChange CHANGE =
            new RecordChange(Optional.empty(), Optional.of(Optional.of("Melhor")), Optional.empty());

    private final Practice practice = new Practice();

    @Test
    void changesAndKeepsWhatItSaidBefore() {
        var record = practice.completed();
        var changed = (Outcome.Changed) change(ANA, record, OptionalInt.of(record.version()));
        assertThat(changed.view().record()).isEqualTo(practice.kept(record.id()));
        assertThat(changed.view().record().content().summary()).contains("Melhor");
        assertThat(practice.versions(record.id())).hasSize(3);
        assertThat(practice.versions(record.id()).getLast().by()).isEqualTo(new RecordVersion.By.Person(Cast.ANA));
        assertThat(practice.versions(record.id()).get(1).content()).isEqualTo(record.content());
        assertThat(practice.audited()).contains("record.change");
    }

    @Test
    void leavesAllAsItIsWhenNothingDiffers() {
        var record = practice.completed();
        change(ANA, record, OptionalInt.empty());
        var once = practice.kept(record.id());
        assertThat(change(ANA, record, OptionalInt.empty())).isInstanceOf(Outcome.Changed.class);
        assertThat(practice.kept(record.id())).isEqualTo(once);
        assertThat(practice.versions(record.id())).hasSize(3);
        assertThat(practice.audited().stream().filter("record.change"::equals)).hasSize(1);
    }

    @Test
    void refusesAChangeOfWhatWasNotRead() {
        var record = practice.completed();
        change(ANA, record, OptionalInt.empty());
        assertThat(change(ANA, record, OptionalInt.of(record.version()))).isEqualTo(new Outcome.Stale());
    }

    @Test
    void isTheAuthorsAlone() {
        var record = practice.completed();
        assertThat(change(BRUNO, record, OptionalInt.empty())).isEqualTo(new Outcome.NotThere());
        practice.stores.hasAppointment(Cast.CARLA, Cast.BRUNO, Status.SCHEDULED);
        assertThat(change(BRUNO, record, OptionalInt.empty())).isEqualTo(new Outcome.NotAuthor());
        assertThat(change(ADMIN, record, OptionalInt.empty())).isEqualTo(new Outcome.NotAuthor());
        for (var actor : List.of(RECEPTIONIST, Cast.CARLA_HERSELF, ANONYMOUS)) {
            assertThat(change(actor, record, OptionalInt.empty())).isEqualTo(new Outcome.NotAllowed());
        }
        assertThat(practice.kept(record.id())).isEqualTo(record);
    }

    @Test
    void waitsForTheModelAndEndsWithTheSignature() {
        var waiting = practice.dictated();
        assertThat(change(ANA, waiting, OptionalInt.empty())).isEqualTo(new Outcome.Busy());
        practice.workOffAll();
        var signed = new Practice();
        var record = signed.signed();
        assertThat(signed.records()
                        .changeRecord()
                        .handle(new ChangeRecord.Command(ANA, record.id(), OptionalInt.empty(), CHANGE)))
                .isEqualTo(new Outcome.Signed());
    }

    @Test
    void completesByHandWhatCouldNotBeWritten() {
        var record = practice.dictated();
        practice.workOffAll();
        assertThat(practice.kept(record.id()).progress()).isInstanceOf(Progress.Failed.class);
        change(ANA, record, OptionalInt.empty());
        assertThat(practice.kept(record.id()).progress()).isEqualTo(new Progress.Completed(Optional.empty()));
        assertThat(practice.events()).containsExactly("record.created", "record.failed", "record.completed");
    }

    /** As is done with what was filed for another (ADR 0021). */
    @Test
    void clearsAllAndLeavesNothingToSign() {
        var record = practice.completed();
        var clear = new RecordChange(Optional.of(""), Optional.of(Optional.empty()), Optional.of(KeyFacts.none()));
        var changed = practice.records()
                .changeRecord()
                .handle(new ChangeRecord.Command(ANA, record.id(), OptionalInt.empty(), clear));
        assertThat(((Outcome.Changed) changed).view().record().content().isEmpty())
                .isTrue();
        var sign = new SignRecord.Command(ANA, record.id(), OptionalInt.empty());
        assertThat(practice.records().signRecord().handle(sign)).isEqualTo(new SignRecord.Outcome.NothingToSign());
        assertThat(practice.versions(record.id()).get(1).content()).isEqualTo(record.content());
    }

    @Test
    void findsNoRecordThatIsNone() {
        var none = new RecordId(SequenceIds.id(77));
        assertThat(practice.records()
                        .changeRecord()
                        .handle(new ChangeRecord.Command(ANA, none, OptionalInt.empty(), CHANGE)))
                .isEqualTo(new Outcome.NotThere());
    }

    private Outcome change(Actor actor, AudioRecord record, OptionalInt version) {
        return practice.records().changeRecord().handle(new ChangeRecord.Command(actor, record.id(), version, CHANGE));
    }
}
