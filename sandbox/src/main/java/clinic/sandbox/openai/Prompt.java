package clinic.sandbox.openai;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * What a model is asked, as far as the stand-in looks at it.
 *
 * @param told what the clinic tells the model
 * @param text what it is to work on: the last message of a user
 */
record Prompt(String told, String text) {
    private static final Pattern MARK = Pattern.compile("(?m)^</?[\\p{L}_]+>$\\R?");
    private static final Pattern ITEM = Pattern.compile("\\d+\\. (.+)");

    /** Of messages, or of a request of the newer kind. */
    static Prompt of(JsonNode asked) {
        var input = asked.path("input");
        if (input.isTextual()) return new Prompt(asked.path("instructions").asText(""), bare(input.asText()));
        var messages = StreamSupport.stream((input.isArray() ? input : asked).spliterator(), false)
                .toList();
        var told = new StringBuilder(asked.path("instructions").asText(""));
        var text = "";
        for (var message : messages) {
            if (message.path("role").asText("").equals("user")) text = content(message.path("content"));
            else told.append('\n').append(content(message.path("content")));
        }
        return new Prompt(told.toString(), bare(text));
    }

    /** The numbered list below the first line that has one of these words and ends with a colon. */
    List<String> listed(String... words) {
        var names = new ArrayList<String>();
        var isBelow = false;
        for (var line : told.lines().toList()) {
            var item = ITEM.matcher(line);
            if (isBelow && item.matches()) names.add(item.group(1));
            else if (isBelow && !names.isEmpty()) return names;
            else if (line.endsWith(":")) isBelow = hasOne(line.toLowerCase(Locale.ROOT), words);
        }
        return names;
    }

    private static boolean hasOne(String line, String... words) {
        for (var word : words) if (line.contains(word)) return true;
        return false;
    }

    private static String content(JsonNode content) {
        if (content.isTextual()) return content.asText();
        var text = new StringBuilder();
        content.forEach(part -> text.append(part.path("text").asText("")));
        return text.toString();
    }

    private static String bare(String text) {
        return MARK.matcher(text).replaceAll("").strip();
    }
}
