package clinic.adapter.evolution.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/**
 * One request.
 *
 * @param path what follows the provider's address
 * @param limit how long all of it may take
 * @param mostBytes the largest answer that is taken
 */
record Ask(String method, String path, Optional<JsonNode> body, Duration limit, int mostBytes) {
    private static final int USUAL_BYTES = 1024 * 1024;

    static Ask get(String path, Duration limit) {
        return new Ask("GET", path, Optional.empty(), limit, USUAL_BYTES);
    }

    static Ask delete(String path, Duration limit) {
        return new Ask("DELETE", path, Optional.empty(), limit, USUAL_BYTES);
    }

    static Ask post(String path, JsonNode body, Duration limit) {
        return new Ask("POST", path, Optional.of(body), limit, USUAL_BYTES);
    }

    Ask upTo(int bytes) {
        return new Ask(method, path, body, limit, bytes);
    }

    @Override
    public String toString() {
        return method + " " + path;
    }
}
