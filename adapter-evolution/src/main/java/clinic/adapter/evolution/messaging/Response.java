package clinic.adapter.evolution.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** What came of asking the provider. */
sealed interface Response {
    /**
     * It answered.
     *
     * @param json the body, when it is JSON
     * @param text the body, when it is not: its beginning
     * @param pause for how long it wants to be left alone, when it says so
     */
    record Replied(int status, Optional<JsonNode> json, String text, Optional<Duration> pause) implements Response {
        boolean isFine() {
            return status >= 200 && status < 300;
        }

        /** The body, or a node that has nothing. */
        JsonNode body() {
            return json.orElseGet(Json::object);
        }

        /** What an error says: {@code response.message}, else all there is. */
        JsonNode message() {
            var message = body().path("response").path("message");
            return message.isMissingNode() ? body() : message;
        }

        /** From 2.4.0 on: not activated. */
        boolean isUnlicensed() {
            return status == 503 && body().path("code").asText("").equals("LICENSE_REQUIRED");
        }

        /** Whether there is no such instance, as opposed to no such route. */
        boolean isInstanceMissing() {
            return status == 404 && message().toString().contains("instance does not exist");
        }

        /** Whether the provider itself, or what is before it, has trouble that may pass. */
        boolean isTrouble() {
            return status == 408 || status == 429 || (status >= 500 && !isUnlicensed());
        }

        @Override
        public String toString() {
            return "Replied[" + status + "]";
        }
    }

    /** It was certainly not asked: there was no connection. */
    record Unreached(String reason) implements Response {}

    /** It was not asked, since it failed too often. */
    record Spared() implements Response {}

    /** It may have been asked, but there is no whole answer. */
    record Unheard(String reason) implements Response {}
}
