package clinic.adapter.openai.shared;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What came of asking the provider. */
public sealed interface Response {
    /**
     * It answered.
     *
     * @param json the body, when it is JSON, whatever it says it is
     * @param shouldRetry whether it wants to be asked again, when it says so
     * @param pause for how long it wants to be left alone, when it says so
     * @param requestId by which the provider finds the request
     */
    record Replied(
            int status,
            Optional<JsonNode> json,
            Optional<Boolean> shouldRetry,
            Optional<Duration> pause,
            String requestId)
            implements Response {
        private static final Pattern WORD = Pattern.compile("[A-Za-z0-9_.-]{1,60}");
        private static final Set<String> NO_CREDIT =
                Set.of("insufficient_quota", "credit_balance_exhausted", "billing_hard_limit_reached");

        public boolean isFine() {
            return status >= 200 && status < 300;
        }

        /** The body, or a node that has nothing. */
        public JsonNode body() {
            return json.orElseGet(Json::object);
        }

        /** The error's code, or nothing. */
        public String code() {
            return word("code");
        }

        /** Which field the error is about, or nothing. */
        public String param() {
            return word("param");
        }

        /** What the error says; it may quote what we have sent, and is never kept. */
        public String message() {
            return body().path("error").path("message").asText("");
        }

        /** Whether nothing is left of what was paid for. The type is asked only when there is no code: it may lie. */
        boolean isOutOfCredit() {
            var told = code().isEmpty() ? word("type") : code();
            return status == 402 || (status >= 400 && status < 500 && NO_CREDIT.contains(told));
        }

        /** Whether the provider itself, or what is before it, has trouble that may pass. */
        boolean isTrouble() {
            return status == 408 || status >= 500;
        }

        /** Whether somebody must set something up before it can do anything. */
        boolean isClosedToUs() {
            return isOutOfCredit()
                    || (status >= 300 && status < 400)
                    || Set.of(401, 403, 404, 405).contains(status);
        }

        /** Whether asking again may help: contracts/openai.md, "Retry policy". */
        boolean isWorthATry() {
            if (isFine() || isOutOfCredit()) return false;
            return shouldRetry.orElse(isTrouble() || status == 409 || status == 429);
        }

        private String word(String name) {
            var node = body().path("error").path(name);
            var text = node.isValueNode() && !node.isNull() ? node.asText() : "";
            return WORD.matcher(text).matches() ? text : "";
        }

        @Override
        public String toString() {
            return "Replied[" + status + " " + code() + "]";
        }
    }

    /** It was certainly not asked: there was no connection. */
    record Unreached(String reason) implements Response {}

    /** It was not asked, since it failed too often. */
    record Spared() implements Response {}

    /** It may have been asked, but there is no whole answer. */
    record Unheard(String reason) implements Response {}
}
