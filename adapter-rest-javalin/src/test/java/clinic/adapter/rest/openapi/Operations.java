package clinic.adapter.rest.openapi;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The paths of the API document and the methods that each has. */
final class Operations {
    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    private final Part paths;

    /**
     * A path of the document that a request's path is an instance of.
     *
     * @param parameters the values that stand for the parameters of the path
     */
    record Match(Part path, Map<String, String> parameters) {
        Optional<Part> operation(String method) {
            var name = method.equals("HEAD") ? "get" : method.toLowerCase(Locale.ROOT);
            return Optional.of(path.at(name)).filter(part -> METHODS.contains(name) && part.exists());
        }

        /** The parameters of every method of the path, then those of the one. */
        List<Part> parameters(Part operation) {
            var all = new ArrayList<>(path.at("parameters").elements());
            all.addAll(operation.at("parameters").elements());
            return all;
        }
    }

    Operations(Part document) {
        this.paths = document.at("paths");
    }

    /** Each as method and path: {@code GET /api/patients/{id}}. */
    Set<String> names() {
        var names = new TreeSet<String>();
        for (var path : paths.names()) {
            for (var method : paths.at(path).names()) {
                if (METHODS.contains(method)) names.add(method.toUpperCase(Locale.ROOT) + " " + path);
            }
        }
        return names;
    }

    /** The path with the fewest parameters that fits: {@code /agenda} goes before {@code /{id}}. */
    Optional<Match> find(String target) {
        var path = target.length() > 1 && target.endsWith("/") ? target.substring(0, target.length() - 1) : target;
        return paths.names().stream()
                .sorted(Comparator.comparingLong(
                        template -> template.chars().filter(c -> c == '{').count()))
                .flatMap(template -> match(template, path).stream())
                .findFirst();
    }

    private Optional<Match> match(String template, String path) {
        var expected = template.split("/", -1);
        var actual = path.split("/", -1);
        if (expected.length != actual.length) return Optional.empty();
        var parameters = new LinkedHashMap<String, String>();
        for (var index = 0; index < expected.length; index++) {
            var part = expected[index];
            if (part.startsWith("{") && part.endsWith("}") && !actual[index].isEmpty()) {
                var value = URLDecoder.decode(actual[index].replace("+", "%2B"), StandardCharsets.UTF_8);
                parameters.put(part.substring(1, part.length() - 1), value);
            } else if (!part.equals(actual[index])) {
                return Optional.empty();
            }
        }
        return Optional.of(new Match(paths.at(template), parameters));
    }
}
