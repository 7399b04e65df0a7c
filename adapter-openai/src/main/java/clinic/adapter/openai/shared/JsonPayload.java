package clinic.adapter.openai.shared;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/** A request's body as JSON. */
final class JsonPayload implements Payload {
    private final byte[] bytes;

    JsonPayload(JsonNode json) {
        this.bytes = Json.write(json).getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String mediaType() {
        return "application/json";
    }

    @Override
    public long length() {
        return bytes.length;
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(bytes);
    }
}
