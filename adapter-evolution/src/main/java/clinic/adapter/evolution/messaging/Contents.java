package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessengerEvent.Content;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads the {@code message} of an event: contracts/evolution.md, "messages.upsert". */
final class Contents {
    private static final int DEEPEST = 10;
    private static final int LONGEST_SECONDS = 86_400;
    private static final List<String> WRAPPERS = List.of(
            "ephemeralMessage",
            "viewOnceMessage",
            "viewOnceMessageV2",
            "viewOnceMessageV2Extension",
            "documentWithCaptionMessage",
            "associatedChildMessage",
            "groupMentionedMessage",
            "editedMessage");
    private static final Map<String, Message.Kind> OTHERS = Map.ofEntries(
            Map.entry("imageMessage", Message.Kind.PICTURE),
            Map.entry("documentMessage", Message.Kind.DOCUMENT),
            Map.entry("videoMessage", Message.Kind.OTHER),
            Map.entry("ptvMessage", Message.Kind.OTHER),
            Map.entry("stickerMessage", Message.Kind.OTHER),
            Map.entry("lottieStickerMessage", Message.Kind.OTHER),
            Map.entry("locationMessage", Message.Kind.OTHER),
            Map.entry("liveLocationMessage", Message.Kind.OTHER),
            Map.entry("contactMessage", Message.Kind.OTHER),
            Map.entry("contactsArrayMessage", Message.Kind.OTHER),
            Map.entry("pollCreationMessage", Message.Kind.OTHER),
            Map.entry("pollCreationMessageV2", Message.Kind.OTHER),
            Map.entry("pollCreationMessageV3", Message.Kind.OTHER));
    private static final Map<String, String> NOTHINGS = Map.of(
            "reactionMessage", "reaction",
            "encReactionMessage", "reaction",
            "pollUpdateMessage", "poll",
            "senderKeyDistributionMessage", "technical",
            "keepInChatMessage", "technical",
            "pinInChatMessage", "technical");

    private Contents() {}

    static Said of(JsonNode message) {
        if (message.isEmpty()) return new Said.Nothing("empty");
        var isHere = Json.text(message, "base64").isPresent();
        var inner = message;
        for (var depth = 0; depth < DEEPEST; depth++) {
            var wrapped = wrapped(inner);
            if (wrapped.isEmpty()) return said(inner, isHere);
            inner = wrapped.get();
            isHere |= Json.text(inner, "base64").isPresent();
        }
        return new Said.Nothing("depth");
    }

    /** Of a protocol message: one that speaks of an earlier one. */
    static Said ofEarlier(JsonNode protocol) {
        var key = Keys.id(protocol.path("key"));
        if (key.isEmpty()) return new Said.Nothing("key");
        var type = protocol.path("type").asText("");
        if (protocol.path("editedMessage").isObject()) {
            return text(innermost(protocol.path("editedMessage")))
                    .<Said>map(text -> new Said.Changed(key.get(), text))
                    .orElseGet(() -> new Said.Nothing("edited"));
        }
        return type.equals("REVOKE") || type.equals("0") ? new Said.TakenBack(key.get()) : new Said.Nothing("protocol");
    }

    /** What the wrappers hold, to the depth in which we look. */
    private static JsonNode innermost(JsonNode message) {
        var inner = message;
        for (var depth = 0; depth < DEEPEST; depth++) {
            var wrapped = wrapped(inner);
            if (wrapped.isEmpty()) return inner;
            inner = wrapped.get();
        }
        return inner;
    }

    /** What the outermost wrapper holds, if there is one. */
    static Optional<JsonNode> wrapped(JsonNode message) {
        return WRAPPERS.stream()
                .map(wrapper -> message.path(wrapper).path("message"))
                .filter(JsonNode::isObject)
                .findFirst();
    }

    private static Said said(JsonNode message, boolean isHere) {
        if (message.path("protocolMessage").isObject()) return ofEarlier(message.path("protocolMessage"));
        return content(message, isHere)
                .<Said>map(Said.New::new)
                .orElseGet(() -> new Said.Nothing(NOTHINGS.entrySet().stream()
                        .filter(nothing -> message.has(nothing.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .findFirst()
                        .orElse("unknown")));
    }

    private static Optional<Content> content(JsonNode message, boolean isHere) {
        return plain(message)
                .<Content>map(Content.Text::new)
                .or(() -> Choices.of(message))
                .or(() -> voice(message.path("audioMessage"), isHere))
                .or(() -> other(message));
    }

    private static Optional<Content> voice(JsonNode audio, boolean isHere) {
        if (!audio.isObject()) return Optional.empty();
        var type = Json.text(audio, "mimetype").map(Texts::line).orElse("audio/ogg");
        var seconds = Math.clamp(audio.path("seconds").asLong(0), 0, LONGEST_SECONDS);
        return Optional.of(new Content.Voice(type, seconds, isHere));
    }

    private static Optional<Content> other(JsonNode message) {
        return OTHERS.entrySet().stream()
                .filter(other -> message.path(other.getKey()).isObject())
                .min(Map.Entry.comparingByKey())
                .map(other -> new Content.Other(other.getValue(), caption(message.path(other.getKey()))));
    }

    /** What a message says in words, be it as text or below a picture. */
    private static Optional<String> text(JsonNode message) {
        return plain(message)
                .or(() -> OTHERS.keySet().stream()
                        .sorted()
                        .flatMap(other -> caption(message.path(other)).stream())
                        .findFirst());
    }

    private static Optional<String> plain(JsonNode message) {
        return written(
                Stream.of(Json.text(message, "conversation"), Json.text(message.path("extendedTextMessage"), "text")));
    }

    private static Optional<String> caption(JsonNode other) {
        return written(Stream.of("caption", "comment", "name").map(name -> Json.text(other, name)));
    }

    private static Optional<String> written(Stream<Optional<String>> texts) {
        return texts.flatMap(Optional::stream)
                .map(Texts::written)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }
}
