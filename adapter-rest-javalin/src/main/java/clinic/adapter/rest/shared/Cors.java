package clinic.adapter.rest.shared;

import io.javalin.http.Context;
import java.util.Set;

/** Lets the browser pages of other, named origins call us (Fetch standard, CORS protocol). */
final class Cors {
    private final Set<String> origins;

    Cors(Set<String> origins) {
        this.origins = Set.copyOf(origins);
    }

    /** Whether the request was a preflight, which is answered now. */
    boolean answer(Context context) {
        var origin = context.header("Origin");
        if (origin == null || !origins.contains(origin)) return false;
        context.header("Access-Control-Allow-Origin", origin).header("Vary", "Origin");
        context.header(
                "Access-Control-Expose-Headers",
                "Accept-Ranges, Content-Disposition, Content-Range, ETag, Location, Retry-After, X-Request-Id");
        if (!context.req().getMethod().equals("OPTIONS") || context.header("Access-Control-Request-Method") == null) {
            return false;
        }
        context.header("Access-Control-Allow-Methods", "GET, POST, PUT, PATCH, DELETE")
                .header(
                        "Access-Control-Allow-Headers",
                        "Authorization, Content-Type, Idempotency-Key, If-Match, If-Range, Range, X-Request-Id")
                .header("Access-Control-Max-Age", "600")
                .status(204);
        return true;
    }
}
