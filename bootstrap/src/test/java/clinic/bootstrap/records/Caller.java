package clinic.bootstrap.records;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** Somebody who calls the server. */
record Caller(int port, String token) {
    static final String RECORDS = "/api/ai/records/";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** A call that is not answered by then has failed. */
    private static final Duration SAFETY_NET = Duration.ofSeconds(60);

    Reply get(String path, String... headers) {
        var request = request(path);
        if (headers.length > 0) request.headers(headers);
        return send(request);
    }

    /** The record's own address, or one below it. */
    Reply record(String id, String below) {
        return get(RECORDS + id + below);
    }

    Reply post(String path, String json) {
        var request = request(path);
        if (json.isEmpty()) return send(request.POST(BodyPublishers.noBody()));
        return send(request.header("Content-Type", "application/json").POST(BodyPublishers.ofString(json)));
    }

    Reply patch(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    Reply delete(String path) {
        return send(request(path).DELETE());
    }

    Reply dictate(Dictated dictated) {
        return dictateLater(dictated).join();
    }

    CompletableFuture<Reply> dictateLater(Dictated dictated) {
        return CLIENT.sendAsync(
                        request("/api/ai/transcribe")
                                .header("Content-Type", Dictated.TYPE)
                                .POST(dictated.body())
                                .build(),
                        BodyHandlers.ofByteArray())
                .thenApply(Caller::reply);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .timeout(SAFETY_NET)
                .header("Authorization", "Bearer " + token);
    }

    private static Reply send(HttpRequest.Builder request) {
        try {
            return reply(CLIENT.send(request.build(), BodyHandlers.ofByteArray()));
        } catch (IOException failure) {
            throw new AssertionError("no answer", failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was told to end", ended);
        }
    }

    private static Reply reply(HttpResponse<byte[]> response) {
        return new Reply(response.statusCode(), response.headers(), response.body());
    }
}
