package clinic.bootstrap.http;

import clinic.adapter.rest.openapi.ApiContract;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

/** Calls the server, as one person, and holds each answer against the API document. */
final class Api {
    private static final ApiContract CONTRACT = ApiContract.load();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final String base;
    private final Person person;

    Api(String base, Person person) {
        this.base = base;
        this.person = person;
    }

    Answer get(String target) {
        return send("GET", target, "", Map.of());
    }

    Answer post(String target, String body) {
        return send("POST", target, body, Map.of());
    }

    Answer patch(String target, String body) {
        return send("PATCH", target, body, Map.of("If-Match", "*"));
    }

    /** Sends a request whose body, if there is one, says that it is JSON. */
    Answer send(String method, String target, String body, Map<String, String> headers) {
        var request = request(target);
        if (!body.isEmpty() && !headers.containsKey("Content-Type")) request.header("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        request.method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
        var response = sent(request.build());
        CONTRACT.check(response, body);
        return new Answer(response);
    }

    /** Sends these bytes; what they say is not held against the document, what is answered is. */
    Answer sendBytes(String method, String target, byte[] body, Map<String, String> headers) {
        var request = request(target).header("Content-Type", "application/json");
        headers.forEach(request::setHeader);
        var response =
                sent(request.method(method, BodyPublishers.ofByteArray(body)).build());
        if (response.statusCode() >= 400) CONTRACT.check(response, "");
        return new Answer(response);
    }

    private HttpRequest.Builder request(String target) {
        var request = HttpRequest.newBuilder(URI.create(base + target));
        request.setHeader("X-Forwarded-For", DemoClinic.anotherAddress());
        if (person.isSignedIn()) request.setHeader("Authorization", "Bearer " + person.token());
        return request;
    }

    private static HttpResponse<String> sent(HttpRequest request) {
        try {
            return CLIENT.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError("no answer to " + request.method() + " " + request.uri(), failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was told to end", ended);
        }
    }
}
