package clinic.adapter.openai.shared;

/** Asks a model for JSON of a schema: contracts/openai.md, "POST /chat/completions". Thread-safe. */
public final class Chat {
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
                ? Completions.read(replied.body(), model.name())
                : new Completion.Failed(Trouble.of(answer));
    }
}
