package clinic.adapter.openai.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.regex.Pattern;

/** One request over HTTP, once. Thread-safe. */
final class Http {
    private static final int MOST_BYTES = 4 * 1024 * 1024;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9._-]{1,100}");

    private final HttpClient client;
    private final String base;
    private final Optional<String> apiKey;
    private final InstantSource time;

    Http(OpenAiSettings settings, Duration connect, InstantSource time) {
        this.client = HttpClient.newBuilder()
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(connect)
                .build();
        this.base = settings.baseUrl().toString().replaceAll("/+$", "");
        this.apiKey = settings.apiKey();
        this.time = time;
    }

    /** Asks; what the payload's own bytes fail with is thrown as it is. */
    Response exchange(Ask ask, Duration limit) {
        try (var source = new Source(ask.payload().open())) {
            var response = exchange(request(ask, source), limit);
            source.rethrow();
            return response;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Response exchange(HttpRequest request, Duration limit) {
        var answer = client.sendAsync(request, head -> new BoundedBody(MOST_BYTES));
        try {
            return replied(answer.get(limit.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException late) {
            answer.cancel(true);
            return new Response.Unheard("timed out");
        } catch (InterruptedException interrupted) {
            answer.cancel(true);
            Thread.currentThread().interrupt();
            return new Response.Unheard("interrupted");
        } catch (ExecutionException failure) {
            return Broken.of(failure.getCause() == null ? failure : failure.getCause());
        }
    }

    private HttpRequest request(Ask ask, Source source) {
        var body = BodyPublishers.fromPublisher(
                BodyPublishers.ofInputStream(() -> source), ask.payload().length());
        var request = HttpRequest.newBuilder(URI.create(base + ask.path()))
                .header("Accept", "application/json")
                .header("Content-Type", ask.payload().mediaType())
                .POST(body);
        apiKey.ifPresent(key -> request.header("Authorization", "Bearer " + key));
        return request.build();
    }

    private Response replied(HttpResponse<byte[]> response) {
        var headers = response.headers();
        return new Response.Replied(
                response.statusCode(),
                Json.read(response.body()),
                headers.firstValue("X-Should-Retry").flatMap(Http::truth),
                RetryAfter.of(headers, time.instant()),
                headers.firstValue("x-request-id")
                        .filter(id -> ID.matcher(id).matches())
                        .orElse("none"));
    }

    private static Optional<Boolean> truth(String text) {
        return switch (text.strip()) {
            case "true" -> Optional.of(true);
            case "false" -> Optional.of(false);
            default -> Optional.empty();
        };
    }
}
