package clinic.domain.testkit.messaging;

import static clinic.domain.messaging.Inbox.Kept.KEPT;
import static clinic.domain.messaging.Inbox.Kept.SEEN;
import static clinic.domain.testkit.messaging.IncomingBuilder.anEvent;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.Inbox.Waiting;
import clinic.domain.messaging.IncomingId;
import clinic.domain.testkit.shared.SettableTime;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every inbox keeps, and in which order it gives it out. */
public abstract class InboxContract extends MessagingContract {
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final SettableTime time = SettableTime.at(NINE);

    @Test
    public void givesOutAllOfWhatItKept() {
        var event = kept(anEvent().body("{\"a\": \"ção\"}"));
        assertThat(next()).contains(new Waiting(event.id(), event.instance(), event.body(), 0, event.receivedAt()));
    }

    @Test
    public void keepsTheSameMessageOfAnInstanceOnce() {
        var event = anEvent().key("A1");
        assertThat(inbox().keep(event.build())).isEqualTo(KEPT);
        assertThat(inbox().keep(event.lane("another").body("other").build())).isEqualTo(SEEN);
        assertThat(inbox().keep(event.instance("another").build())).isEqualTo(KEPT);
        assertThat(workedOff()).hasSize(2);
    }

    @Test
    public void knowsAMessageAgainThatIsWorkedOff() {
        kept(anEvent().key("A1"));
        workedOff();
        assertThat(inbox().keep(anEvent().key("A1").build())).isEqualTo(SEEN);
        assertThat(next()).isEmpty();
    }

    @Test
    public void keepsEachEventWithoutAKey() {
        assertThat(inbox().keep(anEvent().build())).isEqualTo(KEPT);
        assertThat(inbox().keep(anEvent().build())).isEqualTo(KEPT);
        assertThat(workedOff()).hasSize(2);
    }

    @Test
    public void keepsForTheRecordWhatIsNoWork() {
        assertThat(inbox().keep(anEvent().key("A1").forTheRecord().build())).isEqualTo(KEPT);
        assertThat(next()).isEmpty();
        assertThat(inbox().keep(anEvent().key("A1").build())).isEqualTo(SEEN);
    }

    @Test
    public void givesOutALaneInTheOrderOfWritingThenOfArrival() {
        var second = kept(anEvent().at(NINE.minusSeconds(2)));
        var third = kept(anEvent().at(NINE.minusSeconds(2)));
        var first = kept(anEvent().at(NINE.minusSeconds(3)));
        assertThat(workedOff()).containsExactly(first.id(), second.id(), third.id());
    }

    @Test
    public void givesOutTheSameUntilItIsDone() {
        var first = kept(anEvent());
        var second = kept(anEvent());
        assertThat(nextId()).contains(first.id());
        assertThat(nextId()).contains(first.id());
        run(() -> inbox().done(first.id(), NINE));
        assertThat(nextId()).contains(second.id());
    }

    @Test
    public void givesOutAgainWhatATransactionThatFailedHadDone() {
        var event = kept(anEvent());
        assertThatThrownBy(() -> run(() -> {
            inbox().done(event.id(), NINE);
            throw new UnsupportedOperationException("a crash");
        }));
        assertThat(nextId()).contains(event.id());
    }

    @Test
    public void blocksTheLaneOfWhatIsPostponedAndNoOther() {
        var first = kept(anEvent().lane("ana"));
        var second = kept(anEvent().lane("ana"));
        var others = kept(anEvent().lane("bia").at(NINE));
        postpone(first.id(), Optional.of(NINE.plus(MINUTE)));
        assertThat(workedOff()).containsExactly(others.id());
        time.pass(MINUTE);
        assertThat(workedOff()).containsExactly(first.id(), second.id());
    }

    @Test
    public void goesOnInTheLaneOfWhatIsPutAside() {
        var first = kept(anEvent());
        var second = kept(anEvent());
        postpone(first.id(), Optional.empty());
        assertThat(workedOff()).containsExactly(second.id());
        time.pass(Duration.ofDays(1));
        assertThat(next()).isEmpty();
    }

    @Test
    public void neverBringsBackWhatSomebodyHasWorkedOffOrPutAsideMeanwhile() {
        var done = kept(anEvent().lane("ana"));
        run(() -> inbox().done(done.id(), NINE));
        assertThat(postpone(done.id(), Optional.of(NINE))).isFalse();
        var aside = kept(anEvent().lane("bia"));
        assertThat(postpone(aside.id(), Optional.empty())).isTrue();
        assertThat(postpone(aside.id(), Optional.of(NINE))).isFalse();
        assertThat(next()).isEmpty();
    }

    @Test
    public void countsHowOftenItWasPostponed() {
        var event = kept(anEvent());
        postpone(event.id(), Optional.of(NINE));
        postpone(event.id(), Optional.of(NINE));
        assertThat(next().map(Waiting::tries)).contains(2);
    }

    @Test
    public void letsWhatComesLateButWasWrittenEarlierGoFirst() {
        var later = kept(anEvent().at(NINE.minusSeconds(1)));
        postpone(later.id(), Optional.of(NINE.plus(MINUTE)));
        var earlier = kept(anEvent().at(NINE.minusSeconds(2)));
        assertThat(workedOff()).containsExactly(earlier.id());
        time.pass(MINUTE);
        assertThat(workedOff()).containsExactly(later.id());
    }

    @Test
    public void worksInTransactionsOnly() {
        var id = kept(anEvent()).id();
        assertThatIllegalStateException().isThrownBy(() -> inbox().next(NINE));
        assertThatIllegalStateException().isThrownBy(() -> inbox().done(id, NINE));
        assertThatIllegalStateException().isThrownBy(() -> inbox().postpone(id, "reason", Optional.empty()));
    }

    private Inbox inbox() {
        return stage().inbox();
    }

    private Inbox.Incoming kept(IncomingBuilder builder) {
        var event = builder.build();
        assertThat(inbox().keep(event)).isEqualTo(KEPT);
        return event;
    }

    private Optional<Waiting> next() {
        return inTransaction(() -> inbox().next(time.instant()));
    }

    private Optional<IncomingId> nextId() {
        return next().map(Waiting::id);
    }

    private boolean postpone(IncomingId id, Optional<Instant> again) {
        return inTransaction(() -> inbox().postpone(id, "reason", again));
    }

    /** Works off all that can be worked off now. */
    private List<IncomingId> workedOff() {
        return Stream.generate(() -> inTransaction(() -> {
                    var next = inbox().next(time.instant());
                    next.ifPresent(event -> inbox().done(event.id(), time.instant()));
                    return next;
                }))
                .takeWhile(Optional::isPresent)
                .map(next -> next.orElseThrow().id())
                .toList();
    }
}
