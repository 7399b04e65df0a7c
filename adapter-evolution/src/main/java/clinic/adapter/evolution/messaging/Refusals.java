package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.Messenger.Sending;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.StreamSupport;

/** Which of the provider's 400s mean that a message was not sent and never will be. */
final class Refusals {
    private Refusals() {}

    /**
     * The refusal in an answer, if it is one: the number is not on WhatsApp ({@code [{exists: false}]}), the message is
     * not as it must be ({@code [[…]]}), or it is blank.
     */
    static Optional<Sending.Refused> of(Response.Replied replied, String text) {
        var message = replied.message();
        if (!message.isArray()) {
            return isBlank(message) ? Optional.of(new Sending.Refused("400 the text is blank")) : Optional.empty();
        }
        var parts = StreamSupport.stream(message.spliterator(), false).toList();
        if (parts.stream().anyMatch(Refusals::isNotOnWhatsApp)) {
            return Optional.of(new Sending.Refused("400 not on WhatsApp"));
        }
        if (parts.stream().anyMatch(Refusals::isBlank)) {
            return Optional.of(new Sending.Refused("400 the text is blank"));
        }
        return parts.stream().anyMatch(JsonNode::isArray)
                ? Optional.of(new Sending.Refused(Reasons.of(replied, text)))
                : Optional.empty();
    }

    private static boolean isNotOnWhatsApp(JsonNode part) {
        return part.isObject()
                && part.path("exists").isBoolean()
                && !part.path("exists").booleanValue();
    }

    private static boolean isBlank(JsonNode part) {
        return part.asText("").contains("Text is required");
    }
}
