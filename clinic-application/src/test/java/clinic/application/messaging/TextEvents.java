package clinic.application.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Line;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvent.Content;
import clinic.domain.messaging.MessengerEvents;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A provider whose events are lines: the instance, what it is, and its parts, with bars between them. */
final class TextEvents implements MessengerEvents {
    static final String INSTANCE = "clinic";
    private static final String BETWEEN = "\u001e";

    static byte[] text(Contact from, String key, Instant at, String text) {
        return line("text", from.key(), key, at, text);
    }

    static byte[] voice(Contact from, String key, Instant at) {
        return voice(from, key, at, 3);
    }

    static byte[] voice(Contact from, String key, Instant at, int seconds) {
        return line("voice", from.key(), key, at, seconds);
    }

    /** The same, by whom the provider knows under the other name too. */
    static byte[] text(Contact from, Contact.Hidden alias, String key, Instant at, String text) {
        return line("text", from.key(), key, at, text, alias.key());
    }

    static byte[] picture(Contact from, String key, Instant at, String caption) {
        return line("picture", from.key(), key, at, caption);
    }

    static byte[] wrote(Contact to, String key, Instant at, String text) {
        return line("wrote", to.key(), key, at, text);
    }

    static byte[] receipt(String key, Delivery delivery) {
        return line("receipt", key, delivery);
    }

    static byte[] edited(String key, String text) {
        return line("edited", key, text);
    }

    static byte[] deleted(String key) {
        return line("deleted", key);
    }

    static byte[] pairing(Line.State state, String picture) {
        return line("line", state, picture);
    }

    /** Something that is not for us. */
    static byte[] group() {
        return line("group");
    }

    /** The same of another line than ours. */
    static byte[] ofAnother(byte[] body) {
        return ("other" + new String(body, StandardCharsets.UTF_8).substring(INSTANCE.length()))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] line(Object... parts) {
        var body = new StringBuilder(INSTANCE);
        for (var part : parts) body.append('|').append(part);
        return body.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** What tells of several at once. */
    static byte[] together(byte[]... bodies) {
        return Stream.of(bodies)
                .map(body -> new String(body, StandardCharsets.UTF_8))
                .collect(Collectors.joining(BETWEEN))
                .getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public Told read(byte[] body) {
        var each = new String(body, StandardCharsets.UTF_8).split(BETWEEN, 2);
        var first = read(each[0]);
        var further = each.length == 1 ? List.<String>of() : List.of(each[1].split(BETWEEN));
        return new Told(first.instance(), first.event(), first.masked(), first.revealed(), further);
    }

    private static Told read(String masked) {
        var parts = masked.split("\\|", -1);
        return new Told(parts[0], event(parts), masked, revealed(parts));
    }

    private static Optional<Revealed> revealed(String[] parts) {
        if (parts.length < 7 || !(Contact.ofKey(parts[6]) instanceof Contact.Hidden alias)) return Optional.empty();
        return Contact.ofKey(parts[2]).telephone().map(phone -> new Revealed(alias, phone));
    }

    private static MessengerEvent event(String[] parts) {
        return switch (parts[1]) {
            case "text" -> arrived(parts, new Content.Text(parts[5]));
            case "voice" -> arrived(parts, new Content.Voice("audio/ogg", Integer.parseInt(parts[5]), true));
            case "picture" -> arrived(parts, new Content.Other(Message.Kind.PICTURE, caption(parts[5])));
            case "wrote" ->
                new MessengerEvent.Wrote(
                        Contact.ofKey(parts[2]), parts[3], Instant.parse(parts[4]), new Content.Text(parts[5]), true);
            case "receipt" -> new MessengerEvent.Receipt(parts[2], Delivery.valueOf(parts[3]));
            case "edited" -> new MessengerEvent.Edited(parts[2], parts[3]);
            case "deleted" -> new MessengerEvent.Deleted(parts[2]);
            case "line" ->
                new MessengerEvent.LineChanged(
                        Line.State.valueOf(parts[2]), caption(parts[3]), Optional.empty(), false, "");
            default -> new MessengerEvent.Ignored(parts[1]);
        };
    }

    private static MessengerEvent arrived(String[] parts, Content content) {
        return new MessengerEvent.Arrived(
                Contact.ofKey(parts[2]), parts[3], Instant.parse(parts[4]), Optional.empty(), content);
    }

    private static Optional<String> caption(String text) {
        return Optional.of(text).filter(some -> !some.isEmpty());
    }
}
