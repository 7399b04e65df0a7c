package clinic.sandbox.openai;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** The answer of {@code POST /responses}; a model's thoughts come first, so that nobody takes the first for the answer. */
final class Responses {
    private Responses() {}

    static ObjectNode of(ObjectNode request, Chats.Ending ending, String content, World world) {
        var now = world.time.instant().getEpochSecond();
        var isWhole = ending == Chats.Ending.STOP || ending == Chats.Ending.REFUSED;
        var body = Json.object()
                .put("id", "resp_" + world.nextId())
                .put("object", "response")
                .put("created_at", now)
                .put("status", isWhole ? "completed" : "incomplete")
                .put("model", request.path("model").asText());
        body.putNull("error");
        if (isWhole) body.put("completed_at", now).putNull("incomplete_details");
        else body.putObject("incomplete_details").put("reason", reason(ending));
        body.putNull("instructions");
        body.putNull("metadata");
        body.put("parallel_tool_calls", true).put("tool_choice", "auto").putArray("tools");
        body.put("temperature", 1.0).put("top_p", 1.0);
        var output = body.putArray("output");
        output.addObject()
                .put("type", "reasoning")
                .put("id", "rs_" + world.nextId())
                .putArray("summary");
        var message = output.addObject()
                .put("type", "message")
                .put("id", "msg_" + world.nextId())
                .put("status", isWhole ? "completed" : "incomplete")
                .put("role", "assistant");
        message.putArray("content").add(part(ending, content));
        return body;
    }

    private static String reason(Chats.Ending ending) {
        return ending == Chats.Ending.CUT ? "max_output_tokens" : "content_filter";
    }

    private static ObjectNode part(Chats.Ending ending, String content) {
        if (ending == Chats.Ending.REFUSED) {
            return Json.object().put("type", "refusal").put("refusal", "I'm sorry, I can't assist with that request.");
        }
        var text = ending == Chats.Ending.STOP ? content : content.substring(0, content.length() / 2);
        var part = Json.object().put("type", "output_text").put("text", text);
        part.putArray("annotations");
        part.putArray("logprobs");
        return part;
    }
}
