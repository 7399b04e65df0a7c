package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.MessengerMedia;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Optional;

/** The bytes of sounds and pictures: in the event itself, else fetched from Evolution API. */
final class EvolutionMedia implements MessengerMedia {
    private static final int MOST_BYTES = 40 * 1024 * 1024;
    private static final int DEEPEST = 10;

    private final Wire wire;
    private final Paths paths;

    EvolutionMedia(Wire wire, Paths paths) {
        this.wire = wire;
        this.paths = paths;
    }

    @Override
    public Optional<byte[]> bytes(String eventBody, String key) {
        return Json.read(eventBody).flatMap(EvolutionMedia::carried).or(() -> fetched(key));
    }

    private static Optional<byte[]> carried(JsonNode envelope) {
        var data = envelope.path("data");
        var message = (data.isArray() ? data.path(0) : data).path("message");
        for (var depth = 0; depth <= DEEPEST; depth++) {
            var bytes = Json.text(message, "base64").flatMap(EvolutionMedia::decoded);
            if (bytes.isPresent()) return bytes;
            var wrapped = Contents.wrapped(message);
            if (wrapped.isEmpty()) return Optional.empty();
            message = wrapped.get();
        }
        return Optional.empty();
    }

    /** Asked up to three times, also when the answer is empty or a failure of the moment: it fails now and then. */
    private Optional<byte[]> fetched(String key) {
        var body = Json.object().put("convertToMp4", false);
        body.putObject("message").putObject("key").put("id", key);
        var ask = Ask.post(paths.media(), body, wire.limits().request()).upTo(MOST_BYTES);
        var response = wire.patiently(ask, replied -> fetched(replied).isEmpty() && !isFinal(replied));
        return response instanceof Response.Replied replied ? fetched(replied) : Optional.empty();
    }

    private static Optional<byte[]> fetched(Response.Replied replied) {
        return replied.isFine()
                ? Json.text(replied.body(), "base64").flatMap(EvolutionMedia::decoded)
                : Optional.empty();
    }

    /** Whether another try would come to the same. */
    private static boolean isFinal(Response.Replied replied) {
        if (replied.isFine()) return false;
        if (replied.status() != 400) return true;
        var message = replied.message().toString();
        return message.contains("Message not found") || message.contains("not of the media type");
    }

    private static Optional<byte[]> decoded(String base64) {
        try {
            var bytes = Base64.getDecoder().decode(base64);
            return bytes.length == 0 ? Optional.empty() : Optional.of(bytes);
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
