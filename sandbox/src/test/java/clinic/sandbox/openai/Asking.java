package clinic.sandbox.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

/** Asks the stand-in over HTTP, as anybody would. */
final class Asking implements AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final URI server;

    Asking(URI server) {
        this.server = server;
    }

    static JsonNode json(HttpResponse<String> answer) {
        try {
            return JSON.readTree(answer.body());
        } catch (IOException failure) {
            throw new AssertionError("no JSON: " + answer.body(), failure);
        }
    }

    HttpResponse<String> post(String path, String key, String type, byte[] body) {
        var request = HttpRequest.newBuilder(URI.create(server + path))
                .header("Content-Type", type)
                .header("Authorization", "Bearer " + key)
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return sent(request);
    }

    HttpResponse<String> get(String path) {
        return sent(HttpRequest.newBuilder(URI.create(server + path)).build());
    }

    HttpResponse<String> post(String path, String json) {
        return post(path, "key", "application/json", json.getBytes(StandardCharsets.UTF_8));
    }

    /** A sound of this name, with these fields, as {@code name=value}. */
    HttpResponse<String> sound(String fileName, byte[] bytes, String... fields) {
        var form = new ByteArrayOutputStream();
        for (var field : fields) {
            var at = field.indexOf('=');
            form.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"" + field.substring(0, at) + "\"\r\n\r\n"
                            + field.substring(at + 1) + "\r\n")
                    .getBytes(StandardCharsets.UTF_8));
        }
        form.writeBytes(("--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + fileName
                        + "\"\r\nContent-Type: audio/ogg\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        form.writeBytes(bytes);
        form.writeBytes("\r\n--x--\r\n".getBytes(StandardCharsets.UTF_8));
        return post("/openai/v1/audio/transcriptions", "key", "multipart/form-data; boundary=x", form.toByteArray());
    }

    private HttpResponse<String> sent(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException failure) {
            throw new AssertionError("not answered", failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new AssertionError("interrupted", interrupted);
        }
    }

    @Override
    public void close() {
        http.close();
    }
}
