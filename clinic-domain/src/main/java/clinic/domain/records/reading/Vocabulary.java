package clinic.domain.records.reading;

import java.util.Arrays;
import java.util.Collections;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Lists of words. */
final class Vocabulary {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    private Vocabulary() {}

    /** The words of a text, which are parted by blanks. */
    static Set<String> of(String words) {
        return Collections.unmodifiableSet(new TreeSet<>(Arrays.asList(BLANKS.split(words.strip()))));
    }
}
