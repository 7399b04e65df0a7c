package clinic.adapter.rest.openapi;

import static java.util.stream.Collectors.toMap;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.function.BiConsumer;

/** The requests that the API document shows, for tests that send them. */
public final class ApiExamples {
    private final Part document;

    private ApiExamples(Part document) {
        this.document = document;
    }

    /** The examples of the document that the server serves. */
    public static ApiExamples load() {
        return new ApiExamples(Part.root(ApiDocument.load().tree()));
    }

    /** When the examples play: their dates are days after it. */
    public OffsetDateTime now() {
        return OffsetDateTime.parse(document.text("x-example-now"));
    }

    /** What the examples take for granted, by name: ids, and a client's sign-in. */
    public Map<String, String> values() {
        return document.at("x-example-values").json().properties().stream()
                .collect(toMap(Map.Entry::getKey, entry -> entry.getValue().asText()));
    }

    /** Every example in the order of the document, about the things that the map names instead of the document's own. */
    public List<ApiExample> about(Map<String, String> things) {
        var values = values();
        var replaced = new LinkedHashMap<String, String>();
        things.forEach((name, value) -> replaced.put(
                Optional.ofNullable(values.get(name))
                        .orElseThrow(() -> new IllegalArgumentException("no example speaks of it: " + name)),
                value));
        return all().stream().map(example -> example.replacing(replaced)).toList();
    }

    /** Every example as it stands, in the order of the document. */
    public List<ApiExample> all() {
        var operations = new Operations(document);
        return document.at("paths").names().stream()
                .flatMap(path -> document.at("paths").at(path).names().stream()
                        .filter(method -> operations.names().contains(method.toUpperCase(Locale.ROOT) + " " + path))
                        .flatMap(method -> examples(path, method).stream()))
                .toList();
    }

    private List<ApiExample> examples(String path, String method) {
        var match = new Operations.Match(document.at("paths").at(path), Map.of());
        var operation = match.path().at(method);
        var parameters = match.parameters(operation);
        var target = target(path, parameters);
        var headers = new LinkedHashMap<String, String>();
        eachExample(parameters, "header", headers::put);
        var form = operation.at("requestBody").at("content").at(FormExample.MEDIA);
        if (form.exists()) headers.put("Content-Type", FormExample.CONTENT_TYPE);
        return bodies(operation).entrySet().stream()
                .map(body -> new ApiExample(
                        operation.text("operationId"),
                        body.getKey(),
                        operation.text("x-example-caller"),
                        method.toUpperCase(Locale.ROOT),
                        path,
                        target,
                        headers,
                        body.getValue(),
                        success(operation)))
                .toList();
    }

    private static String target(String path, List<Part> parameters) {
        var filled = new StringBuilder(path);
        eachExample(parameters, "path", (name, value) -> {
            var start = filled.indexOf("{" + name + "}");
            filled.replace(start, start + name.length() + 2, value);
        });
        var query = new StringJoiner("&", "?", "").setEmptyValue("");
        eachExample(parameters, "query", (name, value) -> query.add(name + "=" + encoded(value)));
        return filled.append(query).toString();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static void eachExample(List<Part> parameters, String place, BiConsumer<String, String> use) {
        for (var parameter : parameters) {
            if (!parameter.text("in").equals(place)) continue;
            if (place.equals("header") && !parameter.isTrue("required")) continue;
            var named = parameter.at("examples").names().stream().findFirst();
            var example = named.map(name -> parameter.at("examples").at(name).exactly("value"))
                    .orElse(parameter.exactly("example"));
            if (example.exists())
                use.accept(parameter.text("name"), example.json().asText());
        }
    }

    private static Map<String, String> bodies(Part operation) {
        var form = operation.at("requestBody").at("content").at(FormExample.MEDIA);
        if (form.exists())
            return Map.of("", FormExample.of(form.exactly("example").json()));
        var media = operation.at("requestBody").at("content").at("application/json");
        var bodies = new LinkedHashMap<String, String>();
        for (var name : media.at("examples").names()) {
            bodies.put(
                    name, media.at("examples").at(name).exactly("value").json().toString());
        }
        if (bodies.isEmpty()) {
            var alone = media.exactly("example");
            bodies.put("", alone.exists() ? alone.json().toString() : "");
        }
        return bodies;
    }

    private static int success(Part operation) {
        return operation.at("responses").names().stream()
                .mapToInt(Integer::parseInt)
                .filter(status -> status < 300)
                .findFirst()
                .orElseThrow();
    }
}
