package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.Line;
import clinic.domain.messaging.MessengerEvent;
import clinic.domain.messaging.MessengerEvent.Ignored;
import clinic.domain.messaging.MessengerEvent.LineChanged;
import clinic.domain.shared.Phone;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Events of the clinic's own line. */
final class LineEvents {
    private LineEvents() {}

    /** The pairing changed. Evolution tells {@code close} only when it will not pair again by itself. */
    static MessengerEvent connection(JsonNode data) {
        var number = Json.text(data, "wuid")
                .flatMap(jid -> Whom.phone(List.of(jid.strip().toLowerCase(Locale.ROOT))))
                .map(Phone::e164);
        var reason = Texts.line(data.path("statusReason").asText(""));
        return switch (Json.text(data, "state").orElse("").strip().toLowerCase(Locale.ROOT)) {
            case "open" -> new LineChanged(Line.State.OPEN, Optional.empty(), number, false, reason);
            case "connecting" -> new LineChanged(Line.State.CONNECTING, Optional.empty(), number, false, reason);
            case "close", "refused" -> new LineChanged(Line.State.CLOSE, Optional.empty(), number, true, reason);
            default -> new Ignored("state");
        };
    }

    /** There is a picture to scan; or, without one, no more of them. */
    static MessengerEvent qrCode(JsonNode data) {
        if (data.path("qrcode").isObject()) {
            var picture = QrCodes.picture(data.path("qrcode"));
            return new LineChanged(Line.State.CONNECTING, picture, Optional.empty(), false, "");
        }
        var reason = Texts.line(Json.text(data, "message").orElse(""));
        return new LineChanged(Line.State.CLOSE, Optional.empty(), Optional.empty(), true, reason);
    }
}
