package clinic.adapter.openai.records;

import clinic.adapter.openai.shared.Chat;
import clinic.adapter.openai.shared.Completion;
import clinic.adapter.openai.shared.Patience;
import clinic.domain.records.AiFailure;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.shared.AiModel;
import java.util.Optional;

/** Summarizes by {@code POST /chat/completions} with a strict schema. */
public final class OpenAiSummarizer implements RecordSummarizer {
    private final Chat chat;
    private final Patience patience;

    public OpenAiSummarizer(Chat chat, Patience patience) {
        this.chat = chat;
        this.patience = patience;
    }

    @Override
    public Outcome summarize(String transcription) {
        return switch (chat.complete(SummaryForm.prompt(transcription), patience)) {
            case Completion.Failed(var trouble) -> new Outcome.Failed(Failures.of(trouble));
            case Completion.Told(var content, var model) ->
                Summaries.read(content, model)
                        .<Outcome>map(summarized -> summarized)
                        .orElseGet(() -> new Outcome.Failed(AiFailure.of(AiFailure.Why.UNUSABLE)));
        };
    }

    @Override
    public Optional<AiModel> model() {
        return Optional.of(new AiModel(chat.model().host(), chat.model().name()));
    }
}
