package clinic.adapter.rest.shared;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether {@code Accept} (RFC 9110, section 12.5.1) leaves room for what is offered. */
final class Accepted {
    static final Set<String> JSON = Set.of("application/json", "application/problem+json");

    private Accepted() {}

    static boolean isAny(@Nullable String accept, Set<String> offered) {
        if (accept == null || accept.isBlank()) return true;
        for (var range : accept.toLowerCase(Locale.ROOT).split(",", -1)) {
            var parts = range.replace(" ", "").split(";", -1);
            var refused = Arrays.stream(parts).anyMatch(part -> part.matches("q=0(\\.0*)?"));
            if (!refused && offered.stream().anyMatch(type -> fits(parts[0], type))) return true;
        }
        return false;
    }

    private static boolean fits(String range, String type) {
        return range.equals("*/*")
                || range.equals(type)
                || (range.endsWith("/*") && type.startsWith(range.substring(0, range.length() - 1)));
    }
}
