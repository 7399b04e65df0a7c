package clinic.sandbox.openai;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer that is fine. */
record Reply(String mediaType, String body) {
    static Reply json(JsonNode body) {
        return new Reply("application/json", Json.write(body));
    }

    static Reply text(String body) {
        return new Reply("text/plain; charset=utf-8", body);
    }
}
