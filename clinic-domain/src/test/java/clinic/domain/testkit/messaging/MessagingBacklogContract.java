package clinic.domain.testkit.messaging;

import static clinic.domain.messaging.MessagingBacklog.COUNTED_FOR;
import static clinic.domain.testkit.messaging.IncomingBuilder.anEvent;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Message.Kind;
import clinic.domain.messaging.MessagingBacklog.Counted;
import clinic.domain.messaging.Outgoing;
import clinic.domain.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What every count of what messaging has still to do keeps to. */
public abstract class MessagingBacklogContract extends MessagingContract {
    private static final Duration LEASE = Duration.ofMinutes(1);

    @Test
    public void isNothingWhereNothingIsToBeDone() {
        received(ANA, "oi", "A1", NINE);
        assertThat(count(NINE)).isEqualTo(new Counted(0, Optional.empty(), 0, 0, 0, 0));
    }

    @Test
    public void countsMessagesUntilTheyAreSentAndTellsOfTheOldest() {
        var first = toSend(ANA, Kind.TEXT, "first", NINE.minusSeconds(9));
        toSend(ANA, Kind.TEXT, "second", NINE.minusSeconds(20));
        toSend(BIA, Kind.TEXT, "to Bia", NINE.minusSeconds(5));
        assertThat(count(NINE)).isEqualTo(messages(3, NINE.minusSeconds(20)));
        assertThat(take()).contains(first.id().value().toString());
        assertThat(count(NINE)).isEqualTo(messages(3, NINE.minusSeconds(20)));
        stage().outgoing().sent(first.id(), "A1", NINE);
        assertThat(count(NINE)).isEqualTo(messages(2, NINE.minusSeconds(20)));
    }

    @Test
    public void countsForADayWhatFailedAndNeedsAPerson() {
        for (var reason : List.of("not on WhatsApp", Outgoing.UNTOLD, Outgoing.UNWANTED, Outgoing.EXPIRED)) {
            var message = toSend(ANA, Kind.ANNOUNCEMENT, "oi", NINE);
            take();
            stage().outgoing().failed(message.id(), reason);
        }
        assertThat(count(NINE).failed()).isEqualTo(2);
        assertThat(count(NINE.plus(COUNTED_FOR).minusSeconds(1)).failed()).isEqualTo(2);
        assertThat(count(NINE.plus(COUNTED_FOR)).failed()).isZero();
    }

    @Test
    public void countsEventsUntilTheyAreWorkedOff() {
        var event = anEvent().build();
        stage().inbox().keep(event);
        stage().inbox().keep(anEvent().build());
        stage().inbox().keep(anEvent().forTheRecord().build());
        assertThat(count(NINE).events()).isEqualTo(2);
        run(() -> stage().inbox().postpone(event.id(), "it failed", Optional.of(NINE.plus(LEASE))));
        assertThat(count(NINE).events()).isEqualTo(2);
        run(() -> stage().inbox().done(event.id(), NINE));
        assertThat(count(NINE).events()).isEqualTo(1);
    }

    @Test
    public void countsForADayWhatWasPutAside() {
        var event = anEvent().build();
        stage().inbox().keep(event);
        run(() -> stage().inbox().postpone(event.id(), "it failed", Optional.empty()));
        var received = event.receivedAt();
        assertThat(count(received)).isEqualTo(new Counted(0, Optional.empty(), 0, 0, 1, 0));
        assertThat(count(received.plus(COUNTED_FOR).minusSeconds(1)).aside()).isEqualTo(1);
        assertThat(count(received.plus(COUNTED_FOR)).aside()).isZero();
    }

    @Test
    public void countsConversationsThatWaitForAPersonAsLongAsTheyDo() {
        attended(ANA, new Attention.Waiting(NINE));
        attended(BIA, new Attention.Person(((Actor.Person) RECEPTIONIST).id(), NINE));
        attended(CAIO, new Attention.OnTelephone(NINE));
        attended(SOMEBODY, new Attention.Waiting(NINE.minusSeconds(1)));
        assertThat(count(NINE).conversations()).isEqualTo(2);
        assertThat(count(NINE.plus(Attention.LONGEST).minusSeconds(1)).conversations())
                .isEqualTo(1);
        assertThat(count(NINE.plus(Attention.LONGEST)).conversations()).isZero();
    }

    private static Counted messages(int waiting, Instant oldest) {
        return new Counted(waiting, Optional.of(oldest), 0, 0, 0, 0);
    }

    private void attended(Contact contact, Attention attention) {
        run(() -> stage().conversations().save(lock(contact, NINE).answeredBy(attention)));
    }

    private Optional<String> take() {
        return stage().outgoing().take(NINE, LEASE).map(due -> due.id().value().toString());
    }

    private Counted count(Instant now) {
        return stage().backlog().count(now);
    }
}
