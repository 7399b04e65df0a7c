package clinic.adapter.openai.shared;

import clinic.adapter.openai.shared.Trouble.Kind;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what a model answered: contracts/openai.md, "Order of checks". */
final class Completions {
    private static final Pattern MODEL = Pattern.compile("[\\x21-\\x7e]{1,200}");

    private Completions() {}

    /**
     * What the answer holds. The order matters: a cut answer may be JSON, and a refusal may have ended as it should.
     *
     * @param asked the model that was asked
     */
    static Completion read(JsonNode answer, String asked) {
        var choice = answer.path("choices").path(0);
        var message = choice.path("message");
        if (!message.isObject()) return failed(Kind.UNUSABLE);
        if (isRefusal(message.path("refusal"))) return failed(Kind.REFUSED);
        return switch (choice.path("finish_reason").asText("")) {
            case "stop" -> told(message.path("content"), answer, asked);
            case "content_filter" -> failed(Kind.REFUSED);
            default -> failed(Kind.UNUSABLE);
        };
    }

    private static Completion told(JsonNode content, JsonNode answer, String asked) {
        var json = content.isTextual() ? Json.read(content.textValue()) : Optional.<JsonNode>empty();
        return json.filter(JsonNode::isObject)
                .<Completion>map(object -> new Completion.Told(object, model(answer, asked)))
                .orElseGet(() -> failed(Kind.UNUSABLE));
    }

    /** Which it was exactly, such as {@code gpt-4o-mini-2024-07-18}; failing that, which was asked. */
    private static String model(JsonNode answer, String asked) {
        var told = answer.path("model").asText("");
        return MODEL.matcher(told).matches() ? told : asked;
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
