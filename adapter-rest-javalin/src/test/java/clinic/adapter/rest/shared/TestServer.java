package clinic.adapter.rest.shared;

import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The real server over a test's own routes. */
final class TestServer implements AutoCloseable {
    static final int MOST_UNDER_WAY = 256;
    static final int MOST_CONNECTIONS = 32;
    private static final Duration LONG = Duration.ofMinutes(1);

    private final PrometheusMeterRegistry meters = new PrometheusMeterRegistry(PrometheusConfig.DEFAULT);
    private final AccessTokens tokens = new AccessTokens(new byte[32], LONG, Clock.systemUTC());
    private final HttpClient client = HttpClient.newHttpClient();
    private final RestServer server;

    private TestServer(Routes routes, int mostConnections, Duration patience) {
        server = RestServer.start(
                new RestServer.Settings(
                        "127.0.0.1", 0, Set.of(), Set.of("127.0.0.1"), MOST_UNDER_WAY, LONG, mostConnections, patience),
                routes,
                tokens,
                new byte[32],
                meters,
                () -> "an-id",
                more -> {});
    }

    static TestServer over(Routes routes) {
        return new TestServer(routes, 4 * MOST_UNDER_WAY, LONG);
    }

    /** One that soon loses patience, and has room for {@value #MOST_CONNECTIONS} connections. */
    static TestServer impatient(Routes routes) {
        return new TestServer(routes, MOST_CONNECTIONS, Duration.ofMillis(300));
    }

    CompletableFuture<HttpResponse<String>> get(String path) {
        return send(HttpRequest.newBuilder(uri(path)));
    }

    CompletableFuture<HttpResponse<String>> post(String path, String json) {
        return send(HttpRequest.newBuilder(uri(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(json)));
    }

    private CompletableFuture<HttpResponse<String>> send(HttpRequest.Builder request) {
        return client.sendAsync(
                request.header("Authorization", "Bearer " + token()).build(), HttpResponse.BodyHandlers.ofString());
    }

    String token() {
        return tokens.issue(new ProfileId(UUID.fromString("00000000-0000-7000-8000-000000000001")), Role.ADMIN);
    }

    private URI uri(String path) {
        return URI.create("http://127.0.0.1:" + server.port() + path);
    }

    /** A bare connection. */
    Socket connect() throws IOException {
        return new Socket(InetAddress.getLoopbackAddress(), server.port());
    }

    /** The value that the server's metrics show. */
    double underWay() {
        return meters.get("clinic.http.requests.under.way").gauge().value();
    }

    String metrics() {
        return meters.scrape();
    }

    @Override
    public void close() {
        client.shutdownNow();
        server.close();
    }
}
