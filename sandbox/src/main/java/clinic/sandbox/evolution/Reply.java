package clinic.sandbox.evolution;

import com.fasterxml.jackson.databind.JsonNode;

/** An answer. */
record Reply(int status, JsonNode body) {
    static Reply ok(JsonNode body) {
        return new Reply(200, body);
    }

    static Reply created(JsonNode body) {
        return new Reply(201, body);
    }
}
