package clinic.adapter.rest.shared;

import clinic.domain.shared.Origin;
import io.javalin.http.Context;
import java.util.Collections;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Tells where a request came from: its id, its address. */
final class Origins {
    static final String REQUEST_ID = "X-Request-Id";
    private static final String ATTRIBUTE = "origin";
    private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    private final Set<String> trustedProxies;
    private final Supplier<String> newRequestId;

    /**
     * Knows whom to believe.
     *
     * @param trustedProxies addresses whose {@code X-Forwarded-For} is believed
     */
    Origins(Set<String> trustedProxies, Supplier<String> newRequestId) {
        this.trustedProxies = Set.copyOf(trustedProxies);
        this.newRequestId = newRequestId;
    }

    /** The same for the whole of a request. */
    Origin of(Context context) {
        Origin known = context.attribute(ATTRIBUTE);
        if (known != null) return known;
        var sent = context.header(REQUEST_ID);
        var id = sent != null && WELL_FORMED.matcher(sent).matches() ? sent : newRequestId.get();
        var origin = new Origin(id, address(context));
        context.attribute(ATTRIBUTE, origin);
        context.header(REQUEST_ID, id);
        return origin;
    }

    private String address(Context context) {
        var peer = context.req().getRemoteAddr();
        // of several headers the last is the proxy's own: some add one below that of the caller
        var forwarded = Collections.list(context.req().getHeaders("X-Forwarded-For"));
        if (forwarded.isEmpty() || !trustedProxies.contains(peer)) return peer;
        var hops = String.join(",", forwarded).split(",", -1);
        for (var index = hops.length - 1; index >= 0; index--) {
            var hop = hops[index].strip();
            if (!trustedProxies.contains(hop)) return hop.length() <= 45 ? hop : peer;
        }
        return peer;
    }
}
