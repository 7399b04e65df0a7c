package clinic.bootstrap.messaging;

import clinic.bootstrap.TestServer;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;

/** Calls the server over HTTP with one token. */
record Caller(int port, String token) {
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    /** What was answered. */
    record Told(int status, String body) {
        JsonNode json() {
            try {
                return JSON.readTree(body);
            } catch (JsonProcessingException notJson) {
                throw new AssertionError("is not JSON: " + body, notJson);
            }
        }

        String text(String field) {
            return json().path(field).asText();
        }
    }

    static String receptionist() {
        return issued(new ProfileId(Agenda.RECEPTIONIST), Role.RECEPTIONIST);
    }

    static String client() {
        return issued(new ProfileId(Agenda.CLIENT), Role.CLIENT);
    }

    private static String issued(ProfileId id, Role role) {
        return TestServer.tokens(TestServer.SECRET, Clock.systemUTC()).issue(id, role);
    }

    Told get(String path) {
        return send(request(path).GET());
    }

    Told post(String path, String json) {
        return post(path, json.getBytes(StandardCharsets.UTF_8));
    }

    Told post(String path, byte[] body) {
        var request = request(path);
        if (body.length == 0) return send(request.POST(BodyPublishers.noBody()));
        return send(request.header("Content-Type", "application/json").POST(BodyPublishers.ofByteArray(body)));
    }

    Told patch(String path, String json) {
        return send(request(path)
                .header("Content-Type", "application/json")
                .header("If-Match", "*")
                .method("PATCH", BodyPublishers.ofString(json)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private static Told send(HttpRequest.Builder request) {
        try {
            HttpResponse<String> response = CLIENT.send(request.build(), BodyHandlers.ofString());
            return new Told(response.statusCode(), response.body());
        } catch (IOException failure) {
            throw new AssertionError("no answer", failure);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new AssertionError("the test was told to end", ended);
        }
    }
}
