package clinic.adapter.rest.openapi;

import java.net.URI;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A request and its answer.
 *
 * @param target where it went; only path and query matter
 * @param requestBody empty if there was none
 * @param body empty if there was none
 */
public record Exchange(
        String method, URI target, String requestBody, int status, Map<String, List<String>> headers, String body) {

    public Exchange {
        headers = Map.copyOf(headers);
    }

    /** What the JDK's client did. */
    public static Exchange of(HttpResponse<String> response, String requestBody) {
        return new Exchange(
                response.request().method(),
                response.request().uri(),
                requestBody,
                response.statusCode(),
                response.headers().map(),
                response.body());
    }

    /** The first header of that name, in any case, of the answer. */
    Optional<String> header(String name) {
        return headers.entrySet().stream()
                .filter(entry -> entry.getKey().equalsIgnoreCase(name))
                .flatMap(entry -> entry.getValue().stream())
                .findFirst();
    }

    boolean isGranted() {
        return status < 400;
    }

    /** Whether the answer cannot have a body (RFC 9110, section 6.4.1). */
    boolean isBodiless() {
        return method.equals("HEAD") || status == 204 || status == 304;
    }
}
