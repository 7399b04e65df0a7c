package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Meanings.Due;
import clinic.domain.messaging.Meanings.Kind;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** For how long what is to be found out stays with who took it. */
public abstract class MeaningLeasesContract extends Meant {
    private static final Duration BEFORE_ITS_END = LEASE.minusSeconds(1);

    private Due taken() {
        want(event("a"), Kind.HEAR, "");
        return take(1).orElseThrow();
    }

    @Test
    public void isOneWorkersUntilTheLeaseEnds() {
        want(event("a"), Kind.HEAR, "");
        var first = take(5).orElseThrow();
        assertThat(take(5)).isEmpty();
        time.pass(LEASE);
        var second = take(5).orElseThrow();
        assertThat(second.lease()).isNotEqualTo(first.lease());
        assertThat(tell(first)).isFalse();
        assertThat(later(first)).isFalse();
        assertThat(tell(second)).isTrue();
    }

    @Test
    public void staysWithWhoProlongsIt() {
        var due = taken();
        time.pass(BEFORE_ITS_END);
        assertThat(prolong(due, LEASE)).isTrue();
        time.pass(BEFORE_ITS_END);
        assertThat(take(5)).isEmpty();
        assertThat(tell(due)).isTrue();
    }

    @Test
    public void countsAsUnderWayForAsLongAsItIsProlonged() {
        var due = taken();
        want(event("b"), Kind.HEAR, "");
        prolong(due, LEASE.plus(LEASE));
        time.pass(LEASE);
        assertThat(take(1)).isEmpty();
        time.pass(LEASE);
        assertThat(take(1)).isPresent();
    }

    @Test
    public void isGivenToAnotherOnceTheProlongedLeaseHasEnded() {
        var lost = taken();
        prolong(lost, BEFORE_ITS_END);
        time.pass(BEFORE_ITS_END);
        var again = take(5).orElseThrow();
        assertThat(prolong(lost, LEASE.plus(LEASE))).isFalse();
        assertThat(tell(lost)).isFalse();
        time.pass(LEASE);
        assertThat(take(5)).isPresent();
        assertThat(prolong(again, LEASE)).isFalse();
    }

    @Test
    public void staysWithWhoProlongsItLateWhenNobodyElseTookIt() {
        var late = taken();
        time.pass(LEASE);
        assertThat(prolong(late, LEASE)).isTrue();
        assertThat(take(5)).isEmpty();
    }

    @Test
    public void isNotProlongedOnceItWasPutOffOrFoundOut() {
        var first = taken();
        later(first);
        assertThat(prolong(first, LEASE)).isFalse();
        time.pass(LEASE);
        var second = take(5).orElseThrow();
        tell(second);
        assertThat(prolong(second, LEASE)).isFalse();
    }

    @Test
    public void isNotProlongedOnceItsMessageIsForgotten() {
        var event = event("a");
        want(event, Kind.HEAR, "");
        var due = take(1).orElseThrow();
        run(() -> stage().inbox().done(event.id(), NINE));
        run(() -> stage().inbox().forget(NINE.plus(LEASE), 9));
        assertThat(prolong(due, LEASE)).isFalse();
    }
}
