package clinic.sandbox.evolution;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.StreamSupport;

/** Where an instance tells its events. */
record Hook(
        boolean enabled,
        String url,
        Map<String, String> headers,
        boolean byEvents,
        boolean base64,
        List<String> events) {
    Hook {
        headers = Map.copyOf(headers);
        events = List.copyOf(events);
    }

    /** Of the object {@code webhook} in a request. */
    static Hook of(JsonNode webhook) {
        var headers = new LinkedHashMap<String, String>();
        webhook.path("headers")
                .properties()
                .forEach(
                        header -> headers.put(header.getKey(), header.getValue().asText()));
        return new Hook(
                webhook.path("enabled").asBoolean(true),
                webhook.path("url").asText(),
                headers,
                webhook.path("byEvents").asBoolean(),
                webhook.path("base64").asBoolean(),
                StreamSupport.stream(webhook.path("events").spliterator(), false)
                        .map(JsonNode::asText)
                        .toList());
    }

    /** No events mean all. */
    boolean wants(String event) {
        return enabled
                && (events.isEmpty()
                        || events.contains(event.toUpperCase(Locale.ROOT).replace('.', '_')));
    }

    URI address(String event) {
        return URI.create(byEvents ? url + "/" + event.replace('.', '-') : url);
    }

    JsonNode told() {
        var told = Json.object().put("enabled", enabled).put("url", url);
        headers.forEach(told.putObject("headers")::put);
        told.put("webhookByEvents", byEvents).put("webhookBase64", base64);
        events.forEach(told.putArray("events")::add);
        return told;
    }

    @Override
    public String toString() {
        return "Hook[" + url + "]";
    }
}
