package clinic.adapter.rest.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;

/** A part of the API document, by its JSON pointer (RFC 6901). */
record Part(JsonNode document, String pointer) {

    static Part root(JsonNode document) {
        return new Part(document, "");
    }

    /** The part of that name, be it there or not; what stands there by reference is what is meant. */
    Part at(String name) {
        return exactly(name).followed();
    }

    /** The part of that name, even if a reference stands there. */
    Part exactly(String name) {
        return new Part(document, pointer + "/" + name.replace("~", "~0").replace("/", "~1"));
    }

    private Part followed() {
        var reference = json().path("$ref").asText();
        return reference.startsWith("#/") ? new Part(document, reference.substring(1)).followed() : this;
    }

    JsonNode json() {
        return document.at(pointer);
    }

    boolean exists() {
        return !json().isMissingNode();
    }

    boolean isTrue(String name) {
        return json().path(name).asBoolean();
    }

    String text(String name) {
        return json().path(name).asText();
    }

    /** The names of what is in it, in their order; none if it is not there. */
    List<String> names() {
        return json().properties().stream().map(entry -> entry.getKey()).toList();
    }

    /** The elements of a list; none if it is not there. */
    List<Part> elements() {
        var elements = new ArrayList<Part>();
        for (var index = 0; index < json().size(); index++) elements.add(at(Integer.toString(index)));
        return elements;
    }
}
