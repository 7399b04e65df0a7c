package clinic.domain.patients;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes text the one way in which it is compared: lower case, no accents, so that {@code joao} finds {@code João}. */
final class SearchKey {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’ʼ`´]");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[\\p{P}\\p{Z}\\p{C}]+");

    private SearchKey() {}

    /** Words with one blank between them and none around; punctuation parts words, an apostrophe does not. */
    static String ofWords(String text) {
        var joined = APOSTROPHES.matcher(plain(text)).replaceAll("");
        return BETWEEN_WORDS.matcher(joined).replaceAll(" ").strip();
    }

    /** The text with its punctuation and blanks, in lower case and without accents. */
    static String plain(String text) {
        var lower = Normalizer.normalize(text, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
        return MARKS.matcher(letters(lower)).replaceAll("");
    }

    /** Letters that Unicode does not take apart and that are typed as others. */
    private static String letters(String lower) {
        return lower.replace("ß", "ss")
                .replace("æ", "ae")
                .replace("œ", "oe")
                .replace("ø", "o")
                .replace("ł", "l")
                .replace("đ", "d")
                .replace("ð", "d")
                .replace("þ", "th")
                .replace("ı", "i")
                .replace("ς", "σ");
    }
}
