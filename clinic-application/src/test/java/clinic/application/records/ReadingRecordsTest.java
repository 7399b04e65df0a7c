package clinic.application.records;

import static clinic.application.records.Practice.ANA;
import static clinic.application.records.Practice.BRUNO;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.patients.PatientId;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordView;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Paging;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.records.RecordBuilder;
import clinic.domain.testkit.records.Sounds;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.SequenceIds;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingRecordsTest {
    private static final Paging ALL = new Paging(Paging.MOST, Optional.empty());

    private final Practice practice = new Practice();

    @Test
    void showsARecordToWhoMaySeeItAndToNobodyElse() {
        var record = practice.completed();
        for (var actor : List.of(ANA, ADMIN)) assertThat(isRead(actor, record)).isTrue();
        for (var actor : List.of(BRUNO, RECEPTIONIST, Cast.CARLA_HERSELF, ANONYMOUS)) {
            assertThat(isRead(actor, record)).as("%s", actor).isFalse();
        }
    }

    @Test
    void showsPatientsTheirOwnOnceItIsSigned() {
        var record = practice.signed();
        assertThat(isRead(Cast.CARLA_HERSELF, record)).isTrue();
        assertThat(isRead(Cast.ELISA_HERSELF, record)).isFalse();
    }

    private boolean isRead(Actor actor, AudioRecord record) {
        var isFound =
                practice.records().readRecord().handle(new ReadRecord.Query(actor, record.id(), ReadRecord.Part.PDF))
                        instanceof ReadRecord.Outcome.Found;
        assertThat(
                        practice.records().hearRecord().handle(new HearRecord.Query(actor, record.id()))
                                instanceof HearRecord.Outcome.Found)
                .isEqualTo(isFound);
        assertThat(
                        practice.records().listVersions().handle(new ListVersions.Query(actor, record.id()))
                                instanceof ListVersions.Outcome.Found)
                .isEqualTo(isFound);
        assertThat(
                        practice.records().reportAi().handle(new ReportAi.Query(actor, record.id()))
                                instanceof ReportAi.Outcome.Found)
                .isEqualTo(isFound);
        return isFound;
    }

    @Test
    void leavesALineThatTellsWhatWasRead() {
        var record = practice.completed();
        var before = practice.clinic.auditLines().size();
        isRead(ANA, record);
        isRead(BRUNO, record);
        assertThat(practice.clinic.auditLines().stream().skip(before).map(AuditLine::fields))
                .containsExactly(Set.of("pdf"), Set.of("audio"), Set.of("versions"), Set.of("ai-report"));
    }

    @Test
    void letsEachPartOfTheSoundBeHeard() {
        var record = practice.completed();
        var found = (HearRecord.Outcome.Found)
                practice.records().hearRecord().handle(new HearRecord.Query(ANA, record.id()));
        var to = new ByteArrayOutputStream();
        assertThat(found.sound().write(3, 5, to)).isTrue();
        assertThat(to.toByteArray()).isEqualTo(Arrays.copyOfRange(Sounds.bytes(AudioFormat.OGG), 3, 8));
        assertThat(found.audio()).isEqualTo(record.audio().orElseThrow());
    }

    @Test
    void hasNoSoundOfWhatWasWrittenByHand() {
        var written = (WriteRecord.Outcome.Written) practice.records()
                .writeRecord()
                .handle(new WriteRecord.Command(ANA, Cast.CARLA, Optional.empty(), RecordBuilder.content()));
        var id = written.view().record().id();
        assertThat(practice.records().hearRecord().handle(new HearRecord.Query(ANA, id)))
                .isEqualTo(new HearRecord.Outcome.NoAudio());
    }

    @Test
    void listsToEachWhatIsTheirsToSee() {
        var record = practice.completed();
        assertThat(list(ANA, Cast.CARLA)).isEqualTo(Optional.of(List.of(record)));
        assertThat(list(BRUNO, Cast.CARLA)).isEqualTo(Optional.of(List.of()));
        assertThat(list(Cast.CARLA_HERSELF, Cast.CARLA)).isEqualTo(Optional.of(List.of()));
        assertThat(list(Cast.ELISA_HERSELF, Cast.CARLA)).isEmpty();
        assertThat(list(ANA, new PatientId(SequenceIds.id(77)))).isEmpty();
        for (var actor : List.of(RECEPTIONIST, ANONYMOUS))
            assertThat(list(actor, Cast.CARLA)).isEmpty();
    }

    private Optional<List<AudioRecord>> list(Actor actor, PatientId patient) {
        return practice.records().listRecords().handle(new ListRecords.Query(actor, patient, ALL))
                        instanceof ListRecords.Outcome.Found found
                ? Optional.of(
                        found.page().items().stream().map(RecordView::record).toList())
                : Optional.empty();
    }
}
