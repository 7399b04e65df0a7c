package clinic.adapter.openai.messaging;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What the model may choose from. */
enum Tool {
    SHOW_TREATMENTS,
    FIND_TIMES,
    SHOW_VISITS,
    ANSWER,
    HAND_OVER,
    NONE;

    /** As the model calls it. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static List<String> words() {
        return Stream.of(values()).map(Tool::word).toList();
    }

    /** The one of this word; empty when there is none. */
    static Optional<Tool> of(String word) {
        return Stream.of(values()).filter(tool -> tool.word().equals(word)).findFirst();
    }
}
