package clinic.adapter.evolution.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** The pictures by which the clinic's telephone is paired. */
final class QrCodes {
    private static final Pattern PICTURE = Pattern.compile("data:image/(?:png|jpeg);base64,[A-Za-z0-9+/]+={0,2}");
    private static final int MOST_CHARACTERS = 500_000;

    private QrCodes() {}

    /** The data URI in an object with {@code base64}, if it is one of a picture. */
    static Optional<String> picture(JsonNode object) {
        return Json.text(object, "base64")
                .filter(uri ->
                        uri.length() <= MOST_CHARACTERS && PICTURE.matcher(uri).matches());
    }
}
