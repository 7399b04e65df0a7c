package clinic.domain.messaging.dialogue;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What somebody wrote, in the one way in which it is compared: lower case, no accents, no emoji but those that answer,
 * words and numbers with one blank between them.
 */
final class Words {
    private static final int LONGEST = 200;
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern YES_SIGNS = Pattern.compile("[👍👌✅✔🆗]");
    private static final Pattern NO_SIGNS = Pattern.compile("[👎❌✖🚫]");
    private static final Pattern TEN_SIGN = Pattern.compile("🔟");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Pattern GREETINGS = Pattern.compile("\\b(?:bom dia|boa tarde|boa noite)\\b");
    private static final Pattern BETWEEN =
            Pattern.compile("(?:(?<!\\d)[/:.\\-]|[/:.\\-](?!\\d)|[^\\p{L}\\p{N}/:.\\-])+");

    private final String raw;
    private final String plain;

    private Words(String raw, String plain) {
        this.raw = raw;
        this.plain = plain;
    }

    static Words of(String text) {
        var raw = cut(text.strip());
        return new Words(raw, compared(raw));
    }

    /** As it was written, without the blanks around it and cut where it is too long. */
    String raw() {
        return raw;
    }

    String plain() {
        return plain;
    }

    /** Compared without a greeting, whose part of the day says nothing of when somebody wants to come. */
    String ungreeted() {
        return GREETINGS.matcher(plain).replaceAll(" ").strip();
    }

    List<String> each() {
        return plain.isEmpty() ? List.of() : List.of(plain.split(" "));
    }

    private static String cut(String text) {
        if (text.length() <= LONGEST) return text;
        int end = Character.isHighSurrogate(text.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return text.substring(0, end);
    }

    private static String compared(String text) {
        var signs = YES_SIGNS.matcher(text).replaceAll(" sim ");
        signs = NO_SIGNS.matcher(signs).replaceAll(" nao ");
        signs = TEN_SIGN.matcher(signs).replaceAll("10");
        var lower = Normalizer.normalize(signs, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        var letters = APOSTROPHES.matcher(MARKS.matcher(lower).replaceAll("")).replaceAll("");
        return BETWEEN.matcher(letters).replaceAll(" ").strip();
    }
}
