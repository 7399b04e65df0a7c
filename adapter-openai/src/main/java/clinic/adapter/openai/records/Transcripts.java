package clinic.adapter.openai.records;

import clinic.adapter.openai.shared.Texts;
import clinic.domain.records.Content;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.Optional;

/** What an answer to a sound holds. */
final class Transcripts {
    private static final Duration LONGEST = Duration.ofDays(1);

    private Transcripts() {}

    /** The text, of silence an empty one; nothing when there is none, or it is longer than anybody can have spoken. */
    static Optional<String> text(JsonNode answer) {
        var text = answer.path("text");
        if (!text.isTextual()) return Optional.empty();
        return Optional.of(Texts.clean(text.textValue())).filter(clean -> clean.length() <= Content.LONGEST);
    }

    /** How long the sound is: models that are paid by time tell it in {@code usage}, a verbose answer beside the text. */
    static Optional<Duration> duration(JsonNode answer) {
        var usage = answer.path("usage");
        var isByTime = usage.path("type").asText("").equals("duration");
        return (isByTime ? seconds(usage.path("seconds")) : Optional.<Duration>empty())
                .or(() -> seconds(answer.path("duration")));
    }

    private static Optional<Duration> seconds(JsonNode node) {
        var seconds = node.isNumber() ? node.doubleValue() : -1;
        if (!(seconds >= 0 && seconds <= LONGEST.toSeconds())) return Optional.empty();
        return Optional.of(Duration.ofMillis(Math.round(seconds * 1000)));
    }
}
