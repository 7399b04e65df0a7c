package clinic.adapter.rest.openapi;

import clinic.adapter.rest.openapi.Operations.Match;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Whether a request that was granted is one that the document describes. */
final class RequestCheck {
    private final Schemas schemas;

    RequestCheck(Schemas schemas) {
        this.schemas = schemas;
    }

    List<String> differences(Match match, Part operation, Exchange exchange) {
        var found = new ArrayList<String>();
        parameters(match, operation, exchange, found);
        body(operation.at("requestBody"), exchange.requestBody(), found);
        return found;
    }

    private void parameters(Match match, Part operation, Exchange exchange, List<String> found) {
        var query = query(exchange);
        for (var parameter : match.parameters(operation)) {
            var name = parameter.text("name");
            switch (parameter.text("in")) {
                case "path" -> value(parameter, name, match.parameters().getOrDefault(name, ""), found);
                case "query" -> {
                    if (query.containsKey(name)) value(parameter, name, query.get(name), found);
                    else if (parameter.isTrue("required")) found.add("granted without the parameter " + name);
                    query.remove(name);
                }
                default -> {}
            }
        }
        for (var proof : proofsInQuery(operation)) query.remove(proof);
        for (var name : query.keySet()) found.add("granted with the parameter " + name + ", which is not documented");
    }

    /** The parameters with which a caller may prove who it is. */
    private static List<String> proofsInQuery(Part operation) {
        var schemes = Part.root(operation.document()).at("components").at("securitySchemes");
        return operation.at("security").elements().stream()
                .flatMap(requirement -> requirement.names().stream())
                .map(schemes::at)
                .filter(scheme -> scheme.text("in").equals("query"))
                .map(scheme -> scheme.text("name"))
                .toList();
    }

    private void value(Part parameter, String name, String value, List<String> found) {
        for (var difference : schemas.differencesOfText(parameter.at("schema"), value)) {
            found.add("granted although the parameter " + name + " is not as documented: " + difference);
        }
    }

    private void body(Part documented, String body, List<String> found) {
        var isEmpty = body.isBlank();
        if (!documented.exists()) {
            if (!isEmpty) found.add("granted with a body, which is not documented");
        } else if (!isEmpty && !takesAnything(documented) && !takesForm(documented)) {
            var schema = documented.at("content").at("application/json").exactly("schema");
            for (var difference : schemas.differences(schema, body)) {
                found.add("granted although the request's body is not as documented: " + difference);
            }
        } else if (isEmpty && documented.isTrue("required")) {
            found.add("granted without a body");
        }
    }

    private static boolean takesForm(Part body) {
        return body.at("content").names().contains(FormExample.MEDIA);
    }

    static boolean takesAnything(Part body) {
        return body.at("content").names().contains("*/*");
    }

    private static Map<String, String> query(Exchange exchange) {
        var values = new LinkedHashMap<String, String>();
        var query = exchange.target().getRawQuery();
        if (query == null || query.isEmpty()) return values;
        for (var pair : query.split("&", -1)) {
            var parts = pair.split("=", 2);
            values.put(decoded(parts[0]), parts.length == 2 ? decoded(parts[1]) : "");
        }
        return values;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
