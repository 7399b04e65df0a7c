package clinic.adapter.rest.testkit;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What came back. */
public record Answer(HttpResponse<String> response) {
    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public Optional<String> header(String name) {
        return response.headers().firstValue(name);
    }

    public JsonNode json() {
        return json(response.body());
    }

    /** This text as JSON, to compare with. */
    public static JsonNode json(String text) {
        try {
            return JSON.readTree(text);
        } catch (JsonProcessingException failure) {
            throw new IllegalStateException("not JSON: " + text, failure);
        }
    }

    /** The last part of the problem's type. */
    public String problem() {
        return json().path("type").asText().replace("/problems/", "");
    }

    /** The pointers of what is wrong with the request, sorted. */
    public List<String> pointers() {
        var pointers = new ArrayList<String>();
        json().path("errors")
                .forEach(error -> pointers.add(error.path("pointer").asText()));
        pointers.sort(String::compareTo);
        return pointers;
    }

    /** This field of each item of a list. */
    public List<String> items(String field) {
        var values = new ArrayList<String>();
        json().path("items").forEach(item -> values.add(item.path(field).asText()));
        return values;
    }
}
