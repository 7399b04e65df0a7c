package clinic.domain.testkit.records;

import static clinic.domain.testkit.records.RecordBuilder.aRecord;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.Content;
import clinic.domain.records.Failure;
import clinic.domain.records.KeyFacts;
import clinic.domain.records.RecordVersion;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.scheduling.Cast;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Who may write which record in every store, and what is never written. */
public abstract class RecordRightsContract extends RecordsContract {
    @Test
    public void savesTheNextVersionAloneAndNothingAfterTheSignature() {
        var record = dictated(aRecord(), "one");
        var failed = record.failed(Failure.NOTHING_SAID);
        save(failed, Optional.empty());
        assertThatIllegalStateException().isThrownBy(() -> save(failed, Optional.empty()));
        var written = written(aRecord());
        var signed = signed(written);
        var tampered = with(signed, signed.version() + 1);
        assertThatIllegalStateException().isThrownBy(() -> save(tampered, Optional.empty()));
        assertThat(lock(ANA, written)).contains(signed);
    }

    private static AudioRecord with(AudioRecord record, int version) {
        return new AudioRecord(
                record.id(),
                record.patient(),
                record.appointment(),
                record.author(),
                record.source(),
                record.audio(),
                record.wantsSummary(),
                record.progress(),
                new Content(Optional.of("something else"), Optional.empty(), KeyFacts.none()),
                record.model(),
                Optional.empty(),
                record.createdAt(),
                version);
    }

    @Test
    public void isWrittenByItsAuthorAlone() {
        stage().hasAppointment(Cast.CARLA, Cast.BRUNO, Status.COMPLETED);
        var others = aRecord().written();
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> as(BRUNO, () -> {
                    stage().audioRecords().add(others, Optional.empty());
                    return others;
                }));
        var record = dictated(aRecord(), "one");
        var failed = record.failed(Failure.REFUSED);
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> as(BRUNO, () -> {
                    stage().audioRecords().save(failed, Optional.empty());
                    return failed;
                }));
        assertThat(lock(BRUNO, record)).contains(record);
        as(ADMIN, () -> {
            stage().audioRecords().save(failed, Optional.empty());
            return failed;
        });
        assertThat(lock(ANA, record)).contains(failed);
    }

    @Test
    public void keepsNothingOfATransactionThatFails() {
        var record = aRecord().written();
        assertThatThrownBy(() -> as(ANA, () -> {
            stage().audioRecords().add(record, Optional.of(RecordBuilder.version(1, record)));
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(lock(ANA, record)).isEmpty();
        assertThat(versions(record)).isEmpty();
    }

    @Test
    public void worksInTransactionsOnly() {
        var record = aRecord().written();
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().audioRecords().add(record, Optional.empty()));
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().audioRecords().lock(record.id()));
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
}
