package clinic.adapter.rest.openapi;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Whether an answer is one of those that the document describes. */
final class AnswerCheck {
    private static final List<String> TELLING = List.of("Allow", "ETag", "Location", "Retry-After", "WWW-Authenticate");

    private final Schemas schemas;

    AnswerCheck(Schemas schemas) {
        this.schemas = schemas;
    }

    List<String> differences(Part answers, Exchange exchange) {
        var answer = answers.at(Integer.toString(exchange.status()));
        if (!answer.exists()) {
            return List.of("the status " + exchange.status() + " is not documented, but these are: " + answers.names());
        }
        var found = new ArrayList<String>();
        headers(answer.at("headers"), exchange, found);
        if (!exchange.isBodiless()) body(answer.at("content"), exchange, found);
        else if (!exchange.body().isEmpty()) found.add("the answer has a body and may have none");
        return found;
    }

    private void headers(Part documented, Exchange exchange, List<String> found) {
        for (var name : documented.names()) {
            var header = documented.at(name);
            var value = exchange.header(name);
            if (value.isEmpty() && header.isTrue("required")) found.add("the header " + name + " is missing");
            value.ifPresent(text -> schemas.differencesOfText(header.at("schema"), text).stream()
                    .map(difference -> "the header " + name + " is not as documented: " + difference)
                    .forEach(found::add));
        }
        for (var name : TELLING) {
            if (exchange.header(name).isPresent() && !documented.names().contains(name)) {
                found.add("the header " + name + " is not documented");
            }
        }
    }

    private void body(Part content, Exchange exchange, List<String> found) {
        if (!content.exists()) {
            if (!exchange.body().isEmpty()) found.add("the answer has a body, which is not documented");
            return;
        }
        var type = mediaType(exchange);
        if (!content.names().contains(type)) {
            found.add("the media type '" + type + "' is not documented, but these are: " + content.names());
        } else if (type.endsWith("json")) {
            for (var difference : schemas.differences(content.at(type).exactly("schema"), exchange.body())) {
                found.add("the body is not as documented: " + difference);
            }
        }
    }

    private static String mediaType(Exchange exchange) {
        var type = exchange.header("Content-Type").orElse("");
        return type.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
    }
}
