package clinic.domain.testkit.records;

import static clinic.domain.testkit.records.RecordBuilder.aRecord;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.records.RecordWork.Due;
import clinic.domain.records.Work;
import clinic.domain.testkit.scheduling.Cast;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every store of the work on records keeps to. */
public abstract class RecordWorkContract extends Worked {
    @Test
    public void givesWhatIsDueToOneAlone() {
        var record = waiting();
        var due = taken(NINE);
        assertThat(due).isEqualTo(new Due(record.id(), Cast.ANA, Work.TRANSCRIBE, due.lease(), 0));
        assertThat(take(NINE, MANY)).isEmpty();
        assertThat(done(due)).isTrue();
        assertThat(take(NINE.plus(Duration.ofDays(1)), MANY)).isEmpty();
    }

    @Test
    public void givesNothingBeforeItIsDue() {
        waiting(Cast.ANA, NINE.plusSeconds(1));
        assertThat(take(NINE, MANY)).isEmpty();
        assertThat(take(NINE.plusSeconds(1), MANY)).isPresent();
    }

    @Test
    public void putsOffAndCountsHowOften() {
        var record = waiting();
        assertThat(later(taken(NINE), NINE.plusSeconds(60))).isTrue();
        assertThat(take(NINE.plusSeconds(59), MANY)).isEmpty();
        var second = taken(NINE.plusSeconds(60));
        assertThat(second.record()).isEqualTo(record.id());
        assertThat(second.tries()).isEqualTo(1);
        later(second, NINE.plusSeconds(120));
        assertThat(taken(NINE.plusSeconds(120)).tries()).isEqualTo(2);
    }

    @Test
    public void givesItAgainOnceTheLeaseHasEnded() {
        waiting();
        var lost = taken(NINE);
        assertThat(take(NINE.plus(LEASE).minusSeconds(1), MANY)).isEmpty();
        var again = taken(NINE.plus(LEASE));
        assertThat(again.lease()).isNotEqualTo(lost.lease());
        assertThat(again.tries()).isEqualTo(1);
    }

    @Test
    public void takesNoWordFromWhoLostTheLease() {
        waiting();
        var lost = taken(NINE);
        var again = taken(NINE.plus(LEASE));
        assertThat(done(lost)).isFalse();
        assertThat(later(lost, NINE)).isFalse();
        assertThat(take(NINE.plus(LEASE), MANY)).isEmpty();
        assertThat(done(again)).isTrue();
        assertThat(done(again)).isFalse();
        assertThat(later(again, NINE)).isFalse();
    }

    @Test
    public void takesTheWordOfWhoIsLateWhenNobodyElseTookIt() {
        waiting();
        var late = taken(NINE);
        assertThat(done(late)).isTrue();
        assertThat(take(NINE.plus(LEASE), MANY)).isEmpty();
    }

    @Test
    public void doesWhatIsAddedInPlaceOfWhatWasThere() {
        var record = waiting();
        var first = taken(NINE);
        add(record, Work.SUMMARIZE, NINE);
        assertThat(done(first)).isFalse();
        var next = taken(NINE);
        assertThat(next.work()).isEqualTo(Work.SUMMARIZE);
        assertThat(next.tries()).isZero();
        assertThat(take(NINE, MANY)).isEmpty();
    }

    @Test
    public void keepsNothingOfATransactionThatFails() {
        var record = written(aRecord());
        assertThatThrownBy(() -> as(ANA, () -> {
            stage().work().add(record.id(), record.author(), Work.TRANSCRIBE, NINE);
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(take(NINE, MANY)).isEmpty();
        add(record, Work.TRANSCRIBE, NINE);
        var due = taken(NINE);
        assertThatThrownBy(() -> as(SYSTEM, () -> {
            stage().work().done(due);
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(done(due)).isTrue();
    }

    @Test
    public void isAddedByItsAuthorAndByAdministrators() {
        var record = written(aRecord());
        for (var actor : List.of(ANA, ADMIN)) {
            as(actor, () -> {
                stage().work().add(record.id(), record.author(), Work.SUMMARIZE, NINE);
                return record;
            });
            assertThat(taken(NINE).author()).isEqualTo(Cast.ANA);
        }
    }

    @Test
    public void isAddedAndEndedInTransactionsOnly() {
        var record = waiting();
        var due = taken(NINE);
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().work().add(record.id(), record.author(), Work.SUMMARIZE, NINE));
        assertThatIllegalStateException().isThrownBy(() -> stage().work().done(due));
        assertThatIllegalStateException().isThrownBy(() -> stage().work().later(due, NINE));
    }
}
