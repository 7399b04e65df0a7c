package clinic.adapter.openai.shared;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.regex.Pattern;

/**
 * A model that chats, and what it takes.
 *
 * @param host where it works
 */
public record ChatModel(String host, String name) {
    /** Those that think first: they refuse a temperature, and their thoughts count as tokens of the answer. */
    private static final Pattern THINKS = Pattern.compile("(?:o\\d|gpt-5)(?!.*chat-latest).*");

    private static final int THOUGHTS = 4_000;

    /** The request of {@code POST /chat/completions}; nothing of it is to be kept by the provider. */
    ObjectNode request(Prompt prompt) {
        var body = Json.object().put("model", name).put("store", false);
        var messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", prompt.instructions());
        messages.addObject().put("role", "user").put("content", prompt.text());
        var schema =
                body.putObject("response_format").put("type", "json_schema").putObject("json_schema");
        schema.put("name", prompt.form()).put("strict", true).set("schema", prompt.schema());
        if (THINKS.matcher(name).matches()) {
            return body.put("max_completion_tokens", prompt.mostTokens() + THOUGHTS);
        }
        return body.put("max_completion_tokens", prompt.mostTokens()).put("temperature", 0);
    }
}
