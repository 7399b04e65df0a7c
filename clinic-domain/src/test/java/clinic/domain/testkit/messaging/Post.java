package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Message.Way;
import clinic.domain.messaging.Outgoing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * A message as a store in memory has it.
 *
 * @param said what it said, also when that is forgotten
 * @param lease until when a worker has it, who is sending it
 */
record Post(Message message, String said, Instant dueAt, Optional<Instant> lease, int tries) {
    static Post of(Message message) {
        return new Post(message, message.text(), message.at(), Optional.empty(), 0).forgettingSecret();
    }

    Optional<Way.Outbound> ours() {
        return switch (message.way()) {
            case Way.Inbound inbound -> Optional.empty();
            case Way.Outbound outbound -> Optional.of(outbound);
        };
    }

    boolean is(Delivery delivery) {
        return ours().filter(way -> way.delivery() == delivery).isPresent();
    }

    /** Whether it failed for a reason that needs nobody. */
    boolean isWithheld() {
        return ours().flatMap(Way.Outbound::failure)
                .filter(List.of(Outgoing.UNWANTED, Outgoing.EXPIRED)::contains)
                .isPresent();
    }

    boolean isSending() {
        return lease.isPresent();
    }

    boolean hasKey(String key) {
        return message.key().equals(Optional.of(key));
    }

    /** Whether it may have been sent without our knowing. */
    boolean isUntold() {
        return isSending() || (is(Delivery.FAILED) && message.key().isEmpty());
    }

    Message shown() {
        return message.kind().isSecret() ? saying("", message.key(), message.way()) : message;
    }

    Post leased(Instant until) {
        return new Post(message, said, dueAt, Optional.of(until), tries);
    }

    Post due(Instant at) {
        return new Post(message, said, at, Optional.empty(), tries);
    }

    Post putOff(Instant again) {
        return new Post(message, said, again, Optional.empty(), tries + 1);
    }

    Post keyed(String key) {
        return new Post(saying(message.text(), Optional.of(key), message.way()), said, dueAt, lease, tries);
    }

    Post rewritten(String text) {
        return new Post(saying(text, message.key(), message.way()), text, dueAt, lease, tries);
    }

    /** It has come so far. */
    Post told(Delivery delivery, Optional<String> failure) {
        var author = ours().flatMap(Way.Outbound::author);
        var way = new Way.Outbound(delivery, author, failure);
        return new Post(saying(message.text(), message.key(), way), said, dueAt, Optional.empty(), tries)
                .forgettingSecret();
    }

    private Post forgettingSecret() {
        if (!message.kind().isSecret() || ours().isEmpty() || is(Delivery.PENDING)) return this;
        return new Post(shown(), said, dueAt, lease, tries);
    }

    private Message saying(String text, Optional<String> key, Way way) {
        return new Message(
                message.id(), message.conversation(), way, message.kind(), text, key, message.at(), message.about());
    }
}
