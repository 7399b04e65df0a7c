package clinic.domain.testkit.records;

import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.Failure;
import clinic.domain.records.RecordBacklog.Counted;
import clinic.domain.testkit.scheduling.Cast;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every count of what models have still to do keeps to. */
public abstract class RecordBacklogContract extends Worked {
    @Test
    public void isNothingWhereNothingIsToBeDone() {
        written(RecordBuilder.aRecord());
        assertThat(count(NINE)).isEqualTo(new Counted(0, 0, 0));
    }

    @Test
    public void tellsWhatWaitsFromWhatIsUnderWay() {
        waiting();
        waiting(Cast.BRUNO, NINE.plusSeconds(3600));
        waiting();
        assertThat(count(NINE)).isEqualTo(new Counted(3, 0, 0));
        var due = taken(NINE);
        assertThat(count(NINE)).isEqualTo(new Counted(2, 1, 0));
        done(due);
        assertThat(count(NINE)).isEqualTo(new Counted(2, 0, 0));
        later(taken(NINE), NINE.plusSeconds(60));
        assertThat(count(NINE)).isEqualTo(new Counted(2, 0, 0));
    }

    @Test
    public void waitsAgainOnceTheLeaseHasEnded() {
        waiting();
        taken(NINE);
        assertThat(count(NINE.plus(LEASE).minusSeconds(1))).isEqualTo(new Counted(0, 1, 0));
        assertThat(count(NINE.plus(LEASE))).isEqualTo(new Counted(1, 0, 0));
    }

    @Test
    public void tellsWhatCouldNotBeDone() {
        fail(dictated(RecordBuilder.aRecord(), "one"));
        dictated(RecordBuilder.aRecord(), "another");
        assertThat(count(NINE)).isEqualTo(new Counted(0, 0, 1));
    }

    private void fail(AudioRecord record) {
        as(SYSTEM, () -> {
            var failed = record.failed(Failure.NO_CREDIT);
            stage().audioRecords().save(failed, Optional.empty());
            return failed;
        });
    }

    private Counted count(Instant now) {
        return stage().backlog().count(now);
    }
}
