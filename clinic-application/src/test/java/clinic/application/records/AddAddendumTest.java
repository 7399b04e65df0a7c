package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.application.records.Practice.BRUNO;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.records.AddAddendum.Outcome;
import clinic.domain.records.Addendum;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordView.Added;
import clinic.domain.records.Seal;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.scheduling.Cast;
import java.util.List;
import org.junit.jupiter.api.Test;

class AddAddendumTest {
    private static final String TEXT = "A paciente ligou: melhorou.";

    private final Practice practice = new Practice();

    @Test
    void addsToWhatIsSignedAndLeavesTheSealWhole() {
        var record = practice.signed();
        var added = (Outcome.Added) add(ANA, record);
        assertThat(added.view().addenda())
                .extracting(Added::addendum)
                .containsExactly(new Addendum(TEXT, NINE, Cast.ANA));
        assertThat(read(record)).isEqualTo(added.view().addenda());
        assertThat(practice.kept(record.id())).isEqualTo(record);
        assertThat(Seal.verify(record, practice.versions(record.id()))).isTrue();
        assertThat(practice.audited()).contains("record.add");
    }

    @Test
    void isForTheAuthorAndForWhoTreatsThePatient() {
        var record = practice.signed();
        assertThat(add(BRUNO, record)).isEqualTo(new Outcome.NotThere());
        practice.stores.hasAppointment(Cast.CARLA, Cast.BRUNO, Status.COMPLETED);
        assertThat(add(BRUNO, record)).isInstanceOf(Outcome.Added.class);
        assertThat(add(ADMIN, record)).isEqualTo(new Outcome.NotAllowed());
        for (var actor : List.of(RECEPTIONIST, Cast.CARLA_HERSELF)) {
            assertThat(add(actor, record)).isEqualTo(new Outcome.NotAllowed());
        }
        assertThat(read(record)).hasSize(1);
    }

    @Test
    void isReadOnceAndOnlyByWhoAdds() {
        var record = practice.signed();
        var before = practice.audited().size();
        for (var actor : List.of(BRUNO, ADMIN, RECEPTIONIST)) add(actor, record);
        assertThat(practice.audited()).hasSize(before);
        add(ANA, record);
        assertThat(practice.audited().subList(before, before + 2))
                .containsExactlyInAnyOrder("record.add", "record.read");
        assertThat(practice.audited()).hasSize(before + 2);
    }

    @Test
    void isForSignedRecordsAlone() {
        assertThat(add(ANA, practice.completed())).isEqualTo(new Outcome.NotSigned());
    }

    private List<Added> read(AudioRecord record) {
        var found = (ReadRecord.Outcome.Found)
                practice.records().readRecord().handle(new ReadRecord.Query(ANA, record.id(), ReadRecord.Part.RECORD));
        return found.view().addenda();
    }

    private Outcome add(Actor actor, AudioRecord record) {
        return practice.records().addAddendum().handle(new AddAddendum.Command(actor, record.id(), TEXT));
    }
}
