package clinic.adapter.openai;

import clinic.sandbox.testkit.RawServer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Documented and recorded payloads: src/test/resources/samples/openai. */
final class Samples {
    static final ObjectMapper JSON = new ObjectMapper();

    private Samples() {}

    static JsonNode json(String name) {
        try (var file = Samples.class.getResourceAsStream("/samples/openai/" + name + ".json")) {
            if (file == null) throw new IllegalStateException("no sample " + name);
            return JSON.readTree(file);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    static ObjectNode object(String json) {
        try {
            return (ObjectNode) JSON.readTree(json);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** An answer as it goes over the wire. */
    static String answer(int status, String body, String... headers) {
        var more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
        return "HTTP/1.1 " + status + " X\r\nContent-Type: application/json\r\n" + more + "Content-Length: "
                + RawServer.length(body) + "\r\n\r\n" + body;
    }

    static String error(int status, String code, String... headers) {
        return answer(
                status,
                "{\"error\":{\"message\":\"No\",\"type\":\"server_error\",\"param\":null,\"code\":\"" + code + "\"}}",
                headers);
    }

    /** A completion with this message and end. */
    static String completion(String message, String end) {
        return answer(
                200,
                "{\"id\":\"c\",\"object\":\"chat.completion\",\"created\":1,\"model\":\"gpt-4o-mini-2024-07-18\",\"choices\":[{"
                    + "\"index\":0,\"message\":" + message + ",\"logprobs\":null,\"finish_reason\":\"" + end
                        + "\"}]}");
    }

    /** A completion that says this. */
    static String said(String content) {
        var message = JSON.createObjectNode()
                .put("role", "assistant")
                .put("content", content)
                .putNull("refusal");
        return completion(message.toString(), "stop");
    }
}
