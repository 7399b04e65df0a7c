package clinic.adapter.evolution.messaging;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What the provider says of a failure, in a form that may be kept: without telephones, and without what was written. */
final class Reasons {
    private static final int LONGEST = 160;
    private static final String LEFT_OUT = "…";
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[\\s().+-]{0,2}\\d){4,}");
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final int SHORTEST_WORD = 3;

    private Reasons() {}

    /** Of an answer. */
    static String of(Response.Replied replied) {
        return of(replied, "");
    }

    /**
     * Of an answer to a message.
     *
     * @param text of which no word is kept
     */
    static String of(Response.Replied replied, String text) {
        var said = replied.json().isPresent() ? words(replied.message()) : replied.text();
        var hidden = without(Texts.line(NUMBER.matcher(said).replaceAll(LEFT_OUT)), text);
        var brief = hidden.length() <= LONGEST ? hidden : hidden.substring(0, LONGEST);
        return (replied.status() + " " + brief).strip();
    }

    /** All texts in a node, one after another. */
    private static String words(JsonNode node) {
        if (node.isValueNode()) return node.asText();
        var words = new StringBuilder();
        node.forEach(part -> words.append(words.isEmpty() ? "" : "; ").append(words(part)));
        return words.toString();
    }

    private static String without(String said, String text) {
        var secret = Arrays.stream(NO_LETTER.split(text.toLowerCase(Locale.ROOT)))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .collect(Collectors.toSet());
        if (secret.isEmpty()) return said;
        return List.of(said.split(" ")).stream()
                .map(word -> holdsOne(word.toLowerCase(Locale.ROOT), secret) ? LEFT_OUT : word)
                .collect(Collectors.joining(" "));
    }

    private static boolean holdsOne(String word, Set<String> secret) {
        return secret.stream().anyMatch(word::contains);
    }
}
