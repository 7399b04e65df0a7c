package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Outgoing.Due;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;

/** What every store keeps to when many send at once. */
public abstract class OutgoingRaceContract extends MessagingContract {
    private static final int TIMES = 3;
    private static final int MOST_TURNS = 10_000;
    private static final List<Contact> CONTACTS = List.of(ANA, BIA, SOMEBODY);

    private final Map<Contact, AtomicInteger> atWork = new ConcurrentHashMap<>();
    private final Map<Contact, List<String>> sent = new ConcurrentHashMap<>();

    @RepeatedTest(TIMES)
    public void givesAMessageToOneOfMany() {
        toSend(ANA, "oi");
        var taken = Together.run(12, number -> take());
        assertThat(taken.stream().filter(Optional::isPresent)).hasSize(1);
    }

    @RepeatedTest(TIMES)
    public void letsManySendEachConversationInItsOrderAndNothingTwice() {
        var expected = new HashMap<Contact, List<String>>();
        for (var number = 0; number < 30; number++) {
            var contact = CONTACTS.get(number % CONTACTS.size());
            toSend(contact, "text " + number);
            expected.computeIfAbsent(contact, first -> new ArrayList<>()).add("text " + number);
        }
        Together.run(8, worker -> sendUntil(30));
        assertThat(sent).isEqualTo(expected);
    }

    @RepeatedTest(TIMES)
    public void sendsInTheOrderOfAddingWhatIsAddedMeanwhile() {
        CONTACTS.forEach(this::with);
        Together.run(6, worker -> worker < 3 ? addTen(worker) : sendUntil(30));
        for (var contact : CONTACTS) {
            var history =
                    inTransaction(() -> stage().messages().list(contact, ALL).items());
            assertThat(sent.get(contact))
                    .isEqualTo(history.reversed().stream().map(Message::text).toList());
        }
    }

    /** Each to all contacts in turn, so that several add to the same conversation at once. */
    private int addTen(int worker) {
        for (var number = 0; number < 10; number++) {
            toSend(CONTACTS.get((worker + number) % CONTACTS.size()), "text " + worker + "/" + number);
        }
        return worker;
    }

    private int sendUntil(int wanted) {
        for (var turn = 0; turn < MOST_TURNS && countSent() < wanted; turn++) take().ifPresent(this::send);
        return wanted;
    }

    private void send(Due due) {
        var busy = atWork.computeIfAbsent(due.to(), contact -> new AtomicInteger());
        assertThat(busy.incrementAndGet()).isEqualTo(1);
        sent.computeIfAbsent(due.to(), contact -> Collections.synchronizedList(new ArrayList<>()))
                .add(due.text());
        busy.decrementAndGet();
        stage().outgoing().sent(due.id(), "key of " + due.text(), NINE);
    }

    private Optional<Due> take() {
        return stage().outgoing().take(NINE, Duration.ofMinutes(1));
    }

    private int countSent() {
        return sent.values().stream().mapToInt(Collection::size).sum();
    }
}
