package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvent.Content;
import clinic.domain.messaging.MessengerEvent.Ignored;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Events of messages. */
final class MessageEvents {
    private MessageEvents() {}

    /** A message arrived, or was written on the paired telephone. */
    static MessengerEvent upsert(JsonNode data, JsonNode envelope) {
        var isOurs = Keys.isOurs(data.path("key"));
        return message(data, envelope, (contact, key, at, content) -> {
            if (isOurs) return new MessengerEvent.Wrote(contact, key, at, content, true);
            var name = Json.text(data, "pushName").map(Texts::line).filter(text -> !text.isEmpty());
            return new MessengerEvent.Arrived(contact, key, at, name, content);
        });
    }

    /** A message that was sent through the provider. */
    static MessengerEvent sent(JsonNode data, JsonNode envelope) {
        return message(
                data,
                envelope,
                (contact, key, at, content) -> new MessengerEvent.Wrote(contact, key, at, content, false));
    }

    /** How far a message has come. */
    static MessengerEvent update(JsonNode data) {
        if (isCrowd(data)) return new Ignored("group");
        var key = Keys.named(data, "keyId").or(() -> Keys.id(data.path("key")));
        if (key.isEmpty()) return new Ignored("key");
        var status = data.path("status").asText("").toUpperCase(Locale.ROOT);
        if (status.equals("DELETED")) return new MessengerEvent.Deleted(key.get());
        if (data.has("fromMe") && !Keys.isOurs(data)) return new Ignored("theirs");
        return delivery(status)
                .<MessengerEvent>map(delivery -> new MessengerEvent.Receipt(key.get(), delivery))
                .orElseGet(() -> new Ignored(status.equals("PENDING") || status.equals("1") ? "pending" : "status"));
    }

    /** A message was changed or taken back: {@code data} is the protocol message. */
    static MessengerEvent edited(JsonNode data) {
        if (isCrowd(data.path("key"))) return new Ignored("group");
        return earlier(Contents.ofEarlier(data));
    }

    /** A message was taken back: {@code data} is its key. */
    static MessengerEvent deleted(JsonNode data) {
        var key = data.path("key").isObject() ? data.path("key") : data;
        if (isCrowd(key)) return new Ignored("group");
        return Keys.id(key)
                .or(() -> Keys.named(data, "keyId"))
                .<MessengerEvent>map(MessengerEvent.Deleted::new)
                .orElseGet(() -> new Ignored("key"));
    }

    @FunctionalInterface
    private interface Made {
        MessengerEvent of(Contact contact, String key, Instant at, Content content);
    }

    private static MessengerEvent message(JsonNode data, JsonNode envelope, Made made) {
        return switch (Whom.of(data.path("key"))) {
            case Whom.Nobody(var why) -> new Ignored(why);
            case Whom.Somebody(var contact) ->
                switch (Contents.of(data.path("message"))) {
                    case Said.New(var content) -> made(data, envelope, contact, content, made);
                    case Said earlier -> earlier(earlier);
                };
        };
    }

    private static MessengerEvent made(JsonNode data, JsonNode envelope, Contact contact, Content content, Made made) {
        var key = Keys.id(data.path("key"));
        if (key.isEmpty()) return new Ignored("key");
        return Moment.of(data, envelope)
                .map(at -> made.of(contact, key.get(), at, content))
                .orElseGet(() -> new Ignored("time"));
    }

    private static MessengerEvent earlier(Said said) {
        return switch (said) {
            case Said.Changed(var key, var text) -> new MessengerEvent.Edited(key, text);
            case Said.TakenBack(var key) -> new MessengerEvent.Deleted(key);
            case Said.Nothing(var why) -> new Ignored(why);
            case Said.New fresh -> new Ignored("shape");
        };
    }

    private static boolean isCrowd(JsonNode key) {
        return Whom.of(key) instanceof Whom.Nobody(var why) && !why.equals("address");
    }

    /** By WhatsApp's words, or by their numbers. */
    private static Optional<Delivery> delivery(String status) {
        return switch (status) {
            case "ERROR", "0" -> Optional.of(Delivery.FAILED);
            case "SERVER_ACK", "2" -> Optional.of(Delivery.SENT);
            case "DELIVERY_ACK", "3" -> Optional.of(Delivery.DELIVERED);
            case "READ", "PLAYED", "4", "5" -> Optional.of(Delivery.READ);
            default -> Optional.empty();
        };
    }
}
