package clinic.sandbox.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** {@code POST /chat/completions} and {@code POST /responses}. */
final class Chats {
    private static final String DECLINED = "I'm sorry, I can't assist with that request.";
    private static final String GREETING = "[sandbox] Olá! Sou um modelo de demonstração e não entendo nada.";

    private final World world;

    Chats(World world) {
        this.world = world;
    }

    Reply completion(ObjectNode request) {
        ChatRules.check(request, "messages");
        var format = request.path("response_format");
        var isFormed = format.path("type").asText("").equals("json_schema");
        if (isFormed) ChatRules.checkFormat(format.path("json_schema"), "response_format");
        world.asked(request);
        var prompt = Prompt.of(request.path("messages"));
        var tool = request.path("tools").path(0).path("function");
        if (!isFormed && tool.isObject()) return Reply.json(called(request, tool, prompt));
        var content = content(format.path("json_schema").path("schema"), prompt);
        return Reply.json(completed(request, content));
    }

    Reply response(ObjectNode request) {
        ChatRules.check(request, "input");
        var format = request.path("text").path("format");
        if (format.path("type").asText("").equals("json_schema")) ChatRules.checkFormat(format, "text.format");
        world.asked(request);
        var content = content(format.path("schema"), Prompt.of(request));
        return Reply.json(Responses.of(request, ending(), content, world));
    }

    private String content(JsonNode schema, Prompt prompt) {
        return world.says().stream()
                .findFirst()
                .orElseGet(() ->
                        schema.isObject() ? Json.write(new Filling(prompt, world.faults).fill(schema)) : GREETING);
    }

    /** How an answer ends. */
    enum Ending {
        STOP,
        CUT,
        REFUSED,
        FILTERED
    }

    private Ending ending() {
        if (world.faults.strikes(Fault.REFUSAL)) return Ending.REFUSED;
        if (world.faults.strikes(Fault.CONTENT_FILTER)) return Ending.FILTERED;
        return world.faults.strikes(Fault.CUT_JSON) ? Ending.CUT : Ending.STOP;
    }

    private ObjectNode completed(ObjectNode request, String content) {
        var ending = ending();
        var message = Json.object().put("role", "assistant");
        switch (ending) {
            case STOP -> message.put("content", content).putNull("refusal");
            case CUT ->
                message.put("content", content.substring(0, content.length() / 2))
                        .putNull("refusal");
            case REFUSED -> message.putNull("content").put("refusal", DECLINED);
            case FILTERED -> message.putNull("content").putNull("refusal");
        }
        message.putArray("annotations");
        return chosen(
                request,
                message,
                switch (ending) {
                    case STOP, REFUSED -> "stop";
                    case CUT -> "length";
                    case FILTERED -> "content_filter";
                });
    }

    private ObjectNode called(ObjectNode request, JsonNode tool, Prompt prompt) {
        var message = Json.object().put("role", "assistant").putNull("content");
        message.putNull("refusal");
        var call = message.putArray("tool_calls").addObject().put("id", "call_" + world.nextId());
        call.put("type", "function")
                .putObject("function")
                .put("name", tool.path("name").asText())
                .put("arguments", content(tool.path("parameters"), prompt));
        return chosen(request, message, "tool_calls");
    }

    private ObjectNode chosen(ObjectNode request, ObjectNode message, String reason) {
        var body = Json.object()
                .put("id", "chatcmpl-" + world.nextId())
                .put("object", "chat.completion")
                .put("created", world.time.instant().getEpochSecond())
                .put("model", request.path("model").asText());
        var choice = body.putArray("choices").addObject().put("index", 0);
        choice.set("message", message);
        choice.putNull("logprobs");
        choice.put("finish_reason", reason);
        var in = World.tokens(request.path("messages").toString());
        var out = World.tokens(message.toString());
        body.putObject("usage")
                .put("prompt_tokens", in)
                .put("completion_tokens", out)
                .put("total_tokens", in + out);
        return body.put("service_tier", "default");
    }
}
