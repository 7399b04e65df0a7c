package clinic.domain.testkit.messaging;

import static clinic.domain.messaging.Inbox.Kept.KEPT;
import static clinic.domain.messaging.Inbox.Kept.SEEN;
import static clinic.domain.testkit.messaging.IncomingBuilder.anEvent;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.Inbox.Incoming;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every inbox forgets, and what it never does. */
public abstract class InboxForgettingContract extends MessagingContract {
    @Test
    public void forgetsWhatIsDone() {
        done(kept("A1"));
        assertThat(inbox().keep(anEvent().key("A2").forTheRecord().build())).isEqualTo(KEPT);
        assertThat(forget(9)).isEqualTo(2);
        assertThat(forget(9)).isZero();
    }

    @Test
    public void knowsAMessageAgainUntilItIsForgotten() {
        done(kept("A1"));
        assertThat(inTransaction(() -> inbox().forget(NINE, 9)))
                .as("not before it is old")
                .isZero();
        assertThat(inbox().keep(anEvent().key("A1").build())).isEqualTo(SEEN);
        forget(9);
        assertThat(inbox().keep(anEvent().key("A1").build())).isEqualTo(KEPT);
    }

    @Test
    public void leavesWhatWaitsAndWhatWasPutAside() {
        kept("A1");
        var aside = kept("A2");
        run(() -> inbox().postpone(aside.id(), "it failed", Optional.empty()));
        assertThat(forget(9)).isZero();
        assertThat(inbox().keep(anEvent().key("A1").build())).isEqualTo(SEEN);
        assertThat(inbox().keep(anEvent().key("A2").build())).isEqualTo(SEEN);
    }

    @Test
    public void forgetsNoMoreThanWasAskedFor() {
        for (var number = 1; number <= 5; number++) done(kept("A" + number));
        assertThat(forget(3)).isEqualTo(3);
        assertThat(forget(3)).isEqualTo(2);
    }

    @Test
    public void forgetsInTransactionsOnly() {
        assertThatIllegalStateException().isThrownBy(() -> inbox().forget(NINE, 1));
    }

    private Inbox inbox() {
        return stage().inbox();
    }

    private int forget(int atMost) {
        return inTransaction(() -> inbox().forget(NINE.plusSeconds(1), atMost));
    }

    private Incoming kept(String key) {
        var event = anEvent().key(key).build();
        assertThat(inbox().keep(event)).isEqualTo(KEPT);
        return event;
    }

    private void done(Incoming event) {
        run(() -> inbox().done(event.id(), NINE));
    }
}
