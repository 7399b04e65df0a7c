package clinic.domain.records;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Whether one fact was made of another. */
final class Likeness {
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Likeness() {}

    /** Whether both rest on the same passage, or share at least half of the words of the one that has more. */
    static boolean isLike(KeyFact one, KeyFact other) {
        if (!one.quote().isBlank() && one.quote().equals(other.quote())) return true;
        var words = words(one.text());
        var others = words(other.text());
        var shared = new HashSet<>(words);
        shared.retainAll(others);
        return !shared.isEmpty() && shared.size() * 2 >= Math.max(words.size(), others.size());
    }

    private static Set<String> words(String text) {
        var words = new HashSet<>(Arrays.asList(BETWEEN.split(text.toLowerCase(Locale.ROOT))));
        words.remove("");
        return words;
    }
}
