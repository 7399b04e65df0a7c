package clinic.sandbox.evolution;

import clinic.sandbox.shared.Changes;
import com.fasterxml.jackson.databind.JsonNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;

/** What receives the events: answers 200, or what it is told to. */
final class Clinic implements AutoCloseable {
    private final Changes changes = new Changes();
    private final List<JsonNode> events = new ArrayList<>();
    private final List<String> authorizations = new ArrayList<>();
    private final Deque<Integer> answers = new ArrayDeque<>();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final HttpServer server;

    Clinic() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 200);
        server.setExecutor(threads);
        server.createContext("/", this::take);
        server.start();
    }

    URI url() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/events");
    }

    /** The next deliveries are answered so. */
    void answers(Integer... statuses) {
        changes.run(() -> answers.addAll(List.of(statuses)));
    }

    /** What came, also when it was refused. */
    List<JsonNode> all() {
        return changes.inside(() -> List.copyOf(events));
    }

    Stream<JsonNode> of(String event) {
        return all().stream().filter(told -> told.path("event").asText().equals(event));
    }

    List<String> authorizations() {
        return changes.inside(() -> List.copyOf(authorizations));
    }

    boolean awaits(int count) {
        return changes.await(Duration.ofSeconds(20), () -> events.size() >= count);
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var event = Json.read(exchange.getRequestBody().readAllBytes());
            var authorization = String.valueOf(exchange.getRequestHeaders().getFirst("Authorization"));
            var status = changes.inside(() -> {
                events.add(event);
                authorizations.add(authorization);
                return answers.isEmpty() ? 200 : answers.remove();
            });
            exchange.sendResponseHeaders(status, -1);
        }
    }
}
