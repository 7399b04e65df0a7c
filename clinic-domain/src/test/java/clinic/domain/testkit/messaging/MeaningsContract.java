package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.messaging.IncomingBuilder.anEvent;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.messaging.Meanings.Due;
import clinic.domain.messaging.Meanings.Kind;
import clinic.domain.messaging.Meanings.Standing;
import clinic.domain.messaging.Meanings.Wanted;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** How every store keeps what must be found out, and what was. */
public abstract class MeaningsContract extends Meant {
    private static final UUID SOMEBODY_ELSE = SequenceIds.id(9);

    @Test
    public void givesOutAllOfWhatIsWanted() {
        var event = event("{\"a\": \"ção\"}");
        var wanted = want(event, Kind.HEAR, "oi \"você\"");
        assertThat(take(1)).hasValueSatisfying(due -> {
            assertThat(due.wanted()).isEqualTo(wanted);
            assertThat(due.body()).isEqualTo(event.body());
            assertThat(due.tries()).isZero();
        });
    }

    @Test
    public void findsNothingOfWhatWasNeverWanted() {
        var event = event("a");
        want(event, Kind.HEAR, "");
        assertThat(find(event, Kind.ADVISE)).isEmpty();
        assertThat(find(event, Kind.HEAR)).contains(new Standing(UNTIL, Optional.empty(), Optional.empty()));
    }

    @Test
    public void keepsWhatWasWantedFirst() {
        var event = event("a");
        want(event, Kind.ADVISE, "first");
        run(() -> meanings()
                .want(
                        new Wanted(event.id(), Kind.ADVISE, SOMEBODY_ELSE, "second", NINE),
                        Optional.empty(),
                        time.instant()));
        assertThat(take(2).map(due -> due.wanted().text())).contains("first");
        assertThat(take(2)).isEmpty();
    }

    @Test
    public void tellsOnceWhatWasFoundOut() {
        var event = event("a");
        want(event, Kind.HEAR, "");
        var due = take(1).orElseThrow();
        assertThat(tell(due)).isTrue();
        assertThat(tell(due)).isFalse();
        assertThat(later(due)).isFalse();
        assertThat(find(event, Kind.HEAR).flatMap(Standing::found)).contains(FOUND);
        assertThat(take(1)).isEmpty();
    }

    @Test
    public void wantsNothingAnewThatWasFoundOut() {
        var event = event("a");
        want(event, Kind.HEAR, "");
        tell(take(1).orElseThrow());
        want(event, Kind.HEAR, "");
        assertThat(take(1)).isEmpty();
        assertThat(find(event, Kind.HEAR).flatMap(Standing::found)).contains(FOUND);
    }

    @Test
    public void forgetsWhatATransactionThatFailedHadTold() {
        var event = event("a");
        want(event, Kind.HEAR, "");
        var due = take(1).orElseThrow();
        assertThatThrownBy(() -> run(() -> {
            meanings().tell(due, FOUND, NINE);
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(find(event, Kind.HEAR).flatMap(Standing::found)).isEmpty();
        assertThat(tell(due)).isTrue();
    }

    @Test
    public void isDueAgainWhenItWasPutOff() {
        want(event("a"), Kind.HEAR, "");
        later(take(1).orElseThrow());
        assertThat(take(1)).isEmpty();
        time.pass(LEASE);
        assertThat(take(1).map(Due::tries)).contains(1);
    }

    @Test
    public void isDueNoMoreWhenNobodyWaitsForIt() {
        want(event("a"), Kind.HEAR, "");
        time.pass(Duration.ofMinutes(10));
        assertThat(take(1)).isEmpty();
    }

    @Test
    public void hasNoMoreUnderWayThanItMay() {
        for (var index = 0; index < 3; index++) want(event("a"), Kind.HEAR, "");
        var first = take(2).orElseThrow();
        assertThat(take(2)).isPresent();
        assertThat(take(2)).isEmpty();
        tell(first);
        assertThat(take(2)).isPresent();
    }

    @Test
    public void givesOutFirstWhatWaitsLongest() {
        var first = want(event("a"), Kind.HEAR, "");
        time.pass(Duration.ofSeconds(1));
        want(event("b"), Kind.KEEP, "");
        assertThat(take(2).map(Due::wanted)).contains(first);
    }

    @Test
    public void hasTheMessageWaitWhichHoldsUpItsLaneAndNoOther() {
        var event = event("a");
        var behind = event("b");
        var others = anEvent().lane("bia").at(NINE).build();
        stage().inbox().keep(others);
        want(event, Kind.HEAR, "");
        assertThat(next()).contains(others.id());
        run(() -> stage().inbox().done(others.id(), NINE));
        assertThat(next()).isEmpty();
        tell(take(1).orElseThrow());
        assertThat(next()).contains(event.id());
        run(() -> stage().inbox().done(event.id(), NINE));
        assertThat(next()).contains(behind.id());
    }

    @Test
    public void hasTheMessageWaitNoLongerThanItIsWorthAndCountsNoTry() {
        var event = event("a");
        want(event, Kind.HEAR, "");
        time.pass(Duration.ofMinutes(10));
        assertThat(inTransaction(() -> stage().inbox().next(time.instant())))
                .hasValueSatisfying(waiting -> assertThat(waiting.tries()).isZero());
        run(() -> stage().inbox().postpone(event.id(), "it failed", Optional.of(time.instant())));
        run(() -> meanings()
                .want(
                        new Wanted(
                                event.id(),
                                Kind.HEAR,
                                SOMEBODY_ELSE,
                                "",
                                time.instant().plus(LEASE)),
                        Optional.empty(),
                        time.instant()));
        assertThat(next()).contains(event.id());
    }

    @Test
    public void hasTheMessageComeOnceBeforeSoThatTheContactIsTold() {
        var event = event("a");
        var word = NINE.plus(LEASE);
        want(event, Kind.HEAR, "", Optional.of(word));
        want(event, Kind.HEAR, "", Optional.empty());
        assertThat(find(event, Kind.HEAR)).contains(new Standing(UNTIL, Optional.of(word), Optional.empty()));
        assertThat(next()).isEmpty();
        time.pass(LEASE);
        assertThat(next()).contains(event.id());
        want(event, Kind.HEAR, "", Optional.of(UNTIL));
        assertThat(find(event, Kind.HEAR)).contains(new Standing(UNTIL, Optional.empty(), Optional.empty()));
        assertThat(next()).isEmpty();
        assertThat(take(1)).as("it is being found out all the same").isPresent();
        time.becomes(UNTIL);
        assertThat(next()).contains(event.id());
    }

    @Test
    public void wakesNoMessageThatIsWorkedOff() {
        var event = event("a");
        want(event, Kind.HEAR, "");
        run(() -> stage().inbox().done(event.id(), NINE));
        assertThat(tell(take(1).orElseThrow())).isTrue();
        assertThat(next()).isEmpty();
    }

    @Test
    public void isForgottenWithItsMessage() {
        var event = event("a");
        want(event, Kind.HEAR, "");
        run(() -> stage().inbox().done(event.id(), NINE));
        run(() -> stage().inbox().forget(NINE.plus(LEASE), 9));
        assertThat(find(event, Kind.HEAR)).isEmpty();
        assertThat(take(1)).isEmpty();
    }

    @Test
    public void worksInTransactionsOnly() {
        var event = event("a");
        var wanted = want(event, Kind.HEAR, "");
        var due = take(1).orElseThrow();
        assertThatIllegalStateException().isThrownBy(() -> meanings().want(wanted, Optional.empty(), NINE));
        assertThatIllegalStateException().isThrownBy(() -> meanings().find(event.id(), Kind.HEAR));
        assertThatIllegalStateException().isThrownBy(() -> meanings().tell(due, FOUND, time.instant()));
        assertThatIllegalStateException().isThrownBy(() -> meanings().later(due, NINE));
    }
}
