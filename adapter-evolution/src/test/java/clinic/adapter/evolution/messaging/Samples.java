package clinic.adapter.evolution.messaging;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Captured and documented payloads: src/test/resources/samples. */
final class Samples {
    /** All that are events. */
    static final List<String> EVENTS = List.of(
            "connection-update-close-logout",
            "connection-update-open",
            "messages-update-delivery-ack",
            "messages-update-read",
            "messages-upsert-audio-base64",
            "messages-upsert-audio-without-base64",
            "messages-upsert-buttons-response",
            "messages-upsert-extended-text",
            "messages-upsert-image-base64",
            "messages-upsert-lid-swapped-237",
            "messages-upsert-lid-with-alt-236",
            "messages-upsert-list-response",
            "messages-upsert-quoted-reply",
            "messages-upsert-text",
            "qrcode-updated",
            "send-message-event");

    private Samples() {}

    static byte[] bytes(String name) {
        try (var file = Samples.class.getResourceAsStream("/samples/" + name + ".json")) {
            if (file == null) throw new IllegalStateException("no sample " + name);
            return file.readAllBytes();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }
}
