package clinic.bootstrap.http;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;

/** What the server answered. */
record Answer(HttpResponse<String> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    int status() {
        return response.statusCode();
    }

    boolean isGranted() {
        return status() < 300;
    }

    JsonNode json() {
        return parsed(response.body());
    }

    String text(String field) {
        return json().path(field).asText();
    }

    String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    /** The stable type of the problem, without its folder. */
    String problem() {
        return text("type").replace("/problems/", "");
    }

    static JsonNode parsed(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException notJson) {
            throw new AssertionError("is not JSON: " + text, notJson);
        }
    }

    @Override
    public String toString() {
        return response.request().method() + " " + response.request().uri() + " -> " + status() + " " + response.body();
    }
}
