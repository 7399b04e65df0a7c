package clinic.adapter.evolution.messaging;

import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.channels.UnresolvedAddressException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;
import javax.net.ssl.SSLHandshakeException;

/** One request over HTTP, once. Thread-safe. */
final class Http {
    private static final Pattern SECONDS = Pattern.compile("\\d{1,6}");
    private static final int TEXT = 500;

    private final HttpClient client;
    private final String base;
    private final String apiKey;

    Http(EvolutionSettings settings, Duration connect) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .build();
        this.base = settings.url().toString().replaceAll("/+$", "");
        this.apiKey = settings.apiKey();
    }

    Response exchange(Ask ask) {
        var answer = client.sendAsync(request(ask), information -> new BoundedBody(ask.mostBytes()));
        try {
            return replied(answer.get(ask.limit().toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            answer.cancel(true);
            return new Response.Unheard("timed out");
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Response.Unheard("interrupted");
        } catch (ExecutionException failure) {
            return failed(failure.getCause() == null ? failure : failure.getCause());
        }
    }

    private HttpRequest request(Ask ask) {
        return HttpRequest.newBuilder(URI.create(base + ask.path()))
                .header("apikey", apiKey)
                .header("Accept", "application/json")
                .header("Content-Type", "application/json")
                .method(ask.method(), body(ask))
                .build();
    }

    private static BodyPublisher body(Ask ask) {
        return ask.body()
                .map(json -> BodyPublishers.ofByteArray(Json.write(json).getBytes(StandardCharsets.UTF_8)))
                .orElseGet(BodyPublishers::noBody);
    }

    private static Response replied(HttpResponse<byte[]> response) {
        var body = response.body();
        var json = Json.read(body);
        var text = json.isPresent() ? "" : new String(body, 0, Math.min(body.length, TEXT), StandardCharsets.UTF_8);
        var pause = response.headers()
                .firstValue("Retry-After")
                .filter(value -> SECONDS.matcher(value).matches())
                .map(value -> Duration.ofSeconds(Long.parseLong(value)));
        return new Response.Replied(response.statusCode(), json, text, pause);
    }

    /** Told without the failure's own words, which may hold the address. */
    private static Response failed(Throwable failure) {
        return unreached(failure)
                .<Response>map(Response.Unreached::new)
                .orElseGet(() -> new Response.Unheard("connection broken"));
    }

    /** Why there was no connection, if there was none. */
    private static Optional<String> unreached(Throwable failure) {
        return switch (failure) {
            case HttpConnectTimeoutException late -> Optional.of("no connection in time");
            case UnknownHostException unknown -> Optional.of("no such host");
            case NoRouteToHostException lost -> Optional.of("no way to the host");
            case SSLHandshakeException refused -> Optional.of("no secure connection");
            case ConnectException refused -> Optional.of(isUnknown(refused) ? "no such host" : "connection refused");
            default -> Optional.empty();
        };
    }

    private static boolean isUnknown(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvedAddressException) return true;
        }
        return false;
    }
}
