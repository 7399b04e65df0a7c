package clinic.domain.testkit.messaging;

import static clinic.domain.testkit.messaging.IncomingBuilder.anEvent;
import static clinic.domain.testkit.shared.Moments.NINE;

import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.Inbox.Incoming;
import clinic.domain.messaging.IncomingId;
import clinic.domain.messaging.Meanings;
import clinic.domain.messaging.Meanings.Due;
import clinic.domain.messaging.Meanings.Kind;
import clinic.domain.messaging.Meanings.Standing;
import clinic.domain.messaging.Meanings.Wanted;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** What the contracts of what must be found out have in common. */
abstract class Meant extends MessagingContract {
    static final Duration LEASE = Duration.ofMinutes(1);
    static final Instant UNTIL = NINE.plus(Duration.ofMinutes(10));
    static final Map<String, String> FOUND = Map.of("is", "heard", "text", "às três, \"não\"");

    final SettableTime time = SettableTime.at(NINE);

    final Meanings meanings() {
        return stage().meanings();
    }

    final Incoming event(String body) {
        var event = anEvent().body(body).build();
        stage().inbox().keep(event);
        return event;
    }

    final Wanted want(Incoming event, Kind kind, String text) {
        return want(event, kind, text, Optional.empty());
    }

    /** @param word when the contact is to be told that it takes a while */
    final Wanted want(Incoming event, Kind kind, String text, Optional<Instant> word) {
        var wanted = new Wanted(event.id(), kind, SequenceIds.id(3), text, UNTIL);
        run(() -> meanings().want(wanted, word, time.instant()));
        return wanted;
    }

    final Optional<Standing> find(Incoming event, Kind kind) {
        IncomingId id = event.id();
        return inTransaction(() -> meanings().find(id, kind));
    }

    final Optional<IncomingId> next() {
        return inTransaction(() -> stage().inbox().next(time.instant())).map(Inbox.Waiting::id);
    }

    final Optional<Due> take(int most) {
        return meanings().take(time.instant(), LEASE, most);
    }

    final boolean tell(Due due) {
        return inTransaction(() -> meanings().tell(due, FOUND, time.instant()));
    }

    final boolean later(Due due) {
        return inTransaction(() -> meanings().later(due, time.instant().plus(LEASE)));
    }

    final boolean prolong(Due due, Duration length) {
        return stage().leases().prolong(due, time.instant().plus(length));
    }
}
