package clinic.adapter.openai;

import clinic.adapter.openai.messaging.OpenAiAssistant;
import clinic.adapter.openai.records.OpenAiSummarizer;
import clinic.adapter.openai.records.OpenAiTranscriber;
import clinic.adapter.openai.shared.Chat;
import clinic.adapter.openai.shared.ChatModel;
import clinic.adapter.openai.shared.Limits;
import clinic.adapter.openai.shared.OpenAiSettings;
import clinic.adapter.openai.shared.ProviderState;
import clinic.adapter.openai.shared.Wire;
import clinic.domain.messaging.Assistant;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.Transcriber;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * All that OpenAI, or a server that speaks the same, does for the clinic.
 *
 * @param health how it has answered lately
 */
public record OpenAi(
        Transcriber transcriber, RecordSummarizer summarizer, Assistant assistant, Supplier<ProviderState> health) {
    public static OpenAi over(OpenAiSettings settings, InstantSource time) {
        return over(settings, Limits.USUAL, time);
    }

    static OpenAi over(OpenAiSettings settings, Limits limits, InstantSource time) {
        var wire = new Wire(settings, limits, time);
        var host = settings.baseUrl().getHost();
        var chat = new Chat(wire, new ChatModel(host, settings.chatModel()));
        return new OpenAi(
                new OpenAiTranscriber(wire, host, settings.transcriptionModel()),
                new OpenAiSummarizer(chat, limits.summary()),
                new OpenAiAssistant(chat, limits.assistant()),
                wire::state);
    }
}
