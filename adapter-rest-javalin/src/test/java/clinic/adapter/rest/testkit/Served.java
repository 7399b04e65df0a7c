package clinic.adapter.rest.testkit;

import clinic.adapter.rest.openapi.ApiContract;
import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.RestServer;
import clinic.adapter.rest.shared.Routes;
import clinic.domain.shared.Actor;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.Set;

/** Routes that are served; callers send what they like, and each exchange must be as the API document has it. */
public final class Served implements AutoCloseable {
    private static final ApiContract CONTRACT = ApiContract.load();
    private static final Duration LONG = Duration.ofMinutes(5);

    private final AccessTokens tokens = tokens();
    private final HttpClient client = HttpClient.newHttpClient();
    private final RestServer server;

    private Served(Routes routes) {
        var settings = new RestServer.Settings("127.0.0.1", 0, Set.of(), Set.of(), 64, LONG);
        server = RestServer.start(
                settings, routes, tokens, new byte[32], new SimpleMeterRegistry(), () -> "request-1", more -> {});
    }

    public static Served over(Routes routes) {
        return new Served(routes);
    }

    /** Tokens that every server of this kind takes. */
    public static AccessTokens tokens() {
        return new AccessTokens(new byte[32], LONG, InstantSource.system());
    }

    public Answer get(Actor actor, String path) {
        return send(request(actor, path), "");
    }

    public Answer post(Actor actor, String path, String json) {
        return send(request(actor, path).POST(BodyPublishers.ofString(json)), json);
    }

    /** With these headers too. */
    public Answer post(Actor actor, String path, Map<String, String> headers, String json) {
        var request = request(actor, path).POST(BodyPublishers.ofString(json));
        headers.forEach(request::setHeader);
        return send(request, json);
    }

    /** With any body; {@code application/json} is what it says to be, unless a header says otherwise. */
    public Answer post(String path, Map<String, String> headers, byte[] body) {
        var request = request(path).POST(BodyPublishers.ofByteArray(body));
        headers.forEach(request::setHeader);
        return send(request, new String(body, StandardCharsets.UTF_8));
    }

    /** With these headers too. */
    public Answer get(Actor actor, String path, Map<String, String> headers) {
        var request = request(actor, path);
        headers.forEach(request::setHeader);
        return send(request, "");
    }

    /** The head of the answer alone, asked for with these headers too. */
    public Answer head(Actor actor, String path, Map<String, String> headers) {
        var request = request(actor, path).HEAD();
        headers.forEach(request::setHeader);
        return send(request, "");
    }

    /** Where it listens, for what no client would send. */
    public int port() {
        return server.port();
    }

    /** With an access token that a sign-in gave. */
    public Answer get(String accessToken, String path) {
        return send(request(accessToken, path), "");
    }

    /** With an access token that a sign-in gave. */
    public Answer post(String accessToken, String path, String json) {
        return send(request(accessToken, path).POST(BodyPublishers.ofString(json)), json);
    }

    public Answer put(Actor actor, String path, String json) {
        return send(request(actor, path).PUT(BodyPublishers.ofString(json)), json);
    }

    public Answer delete(Actor actor, String path) {
        return send(request(actor, path).DELETE(), "");
    }

    /** With an {@code If-Match} of the version, as it stands in the header. */
    public Answer patch(Actor actor, String path, String ifMatch, String json) {
        return send(
                request(actor, path).header("If-Match", ifMatch).method("PATCH", BodyPublishers.ofString(json)), json);
    }

    /** Without an {@code If-Match}. */
    public Answer patch(Actor actor, String path, String json) {
        return send(request(actor, path).method("PATCH", BodyPublishers.ofString(json)), json);
    }

    private HttpRequest.Builder request(Actor actor, String path) {
        return actor instanceof Actor.Person person
                ? request(tokens.issue(person.id(), person.role()), path)
                : request(path);
    }

    private HttpRequest.Builder request(String accessToken, String path) {
        return request(path).header("Authorization", "Bearer " + accessToken);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
                .header("Content-Type", "application/json");
    }

    private Answer send(HttpRequest.Builder request, String body) {
        try {
            return new Answer(CONTRACT.check(client.send(request.build(), BodyHandlers.ofString()), body));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", failure);
        }
    }

    @Override
    public void close() {
        client.shutdownNow();
        server.close();
    }
}
