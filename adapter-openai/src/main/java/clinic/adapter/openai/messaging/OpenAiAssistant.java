package clinic.adapter.openai.messaging;

import clinic.adapter.openai.shared.Chat;
import clinic.adapter.openai.shared.Completion;
import clinic.adapter.openai.shared.Patience;
import clinic.domain.messaging.Assistant;
import clinic.domain.shared.AiModel;
import java.util.Locale;
import java.util.Optional;

/** Chooses by {@code POST /chat/completions} with a strict schema. */
public final class OpenAiAssistant implements Assistant {
    private final Chat chat;
    private final Patience patience;

    public OpenAiAssistant(Chat chat, Patience patience) {
        this.chat = chat;
        this.patience = patience;
    }

    @Override
    public Advice advise(Question question) {
        if (question.text().isBlank()) return new Advice.Nothing("blank");
        return switch (chat.complete(AdviceForm.prompt(question), patience)) {
            case Completion.Failed(var trouble) ->
                new Advice.Nothing(trouble.kind().name().toLowerCase(Locale.ROOT));
            case Completion.Told(var content, var model) -> Choices.read(content, question);
        };
    }

    @Override
    public Optional<AiModel> model() {
        return Optional.of(new AiModel(chat.model().host(), chat.model().name()));
    }
}
