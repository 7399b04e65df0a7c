package clinic.adapter.openai.shared;

import clinic.adapter.openai.shared.Trouble.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Asks a model for JSON of a schema: contracts/openai.md, "POST /chat/completions". Thread-safe. */
public final class Chat {
    private static final Pattern MODEL = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private final Wire wire;
    private final ChatModel model;

    public Chat(Wire wire, ChatModel model) {
        this.wire = wire;
        this.model = model;
    }

    public ChatModel model() {
        return model;
    }

    public Completion complete(Prompt prompt, Patience patience) {
        var answer = wire.ask(new Ask("/chat/completions", new JsonPayload(model.request(prompt)), patience));
        return answer instanceof Response.Replied replied && replied.isFine()
                ? read(replied.body())
                : new Completion.Failed(Trouble.of(answer));
    }

    /** The order matters: a cut answer may be JSON, and a refusal may have ended as it should. */
    private Completion read(JsonNode answer) {
        var choice = answer.path("choices").path(0);
        var message = choice.path("message");
        if (!message.isObject()) return failed(Kind.UNUSABLE);
        if (isRefusal(message.path("refusal"))) return failed(Kind.REFUSED);
        return switch (choice.path("finish_reason").asText("")) {
            case "stop" -> told(message.path("content"), answer);
            case "content_filter" -> failed(Kind.REFUSED);
            default -> failed(Kind.UNUSABLE);
        };
    }

    private Completion told(JsonNode content, JsonNode answer) {
        var json = content.isTextual() ? Json.read(content.textValue()) : Optional.<JsonNode>empty();
        return json.filter(JsonNode::isObject)
                .<Completion>map(object -> new Completion.Told(object, model(answer)))
                .orElseGet(() -> failed(Kind.UNUSABLE));
    }

    /** Which it was exactly, such as {@code gpt-4o-mini-2024-07-18}; failing that, which was asked. */
    private String model(JsonNode answer) {
        var told = answer.path("model").asText("");
        return MODEL.matcher(told).matches() ? told : model.name();
    }

    /** Servers that speak the same may say nothing with an empty text. */
    private static boolean isRefusal(JsonNode refusal) {
        if (refusal.isMissingNode() || refusal.isNull()) return false;
        return !refusal.isTextual() || !refusal.textValue().isBlank();
    }

    private static Completion failed(Kind kind) {
        return new Completion.Failed(Trouble.of(kind));
    }
}
