package clinic.domain.records;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Holds key facts against the transcription, by our own reading and not by a model's word. */
public final class Evidence {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Evidence() {}

    /** The facts, each with whether the passage that it is said to rest on is there; what was accepted stays accepted. */
    public static KeyFacts weigh(Optional<String> transcription, KeyFacts facts) {
        var said = transcription.map(Evidence::normal).orElse(" ");
        return facts.map(fact -> fact.supported(isThere(said, normal(fact.quote()))));
    }

    private static boolean isThere(String said, String quote) {
        return !quote.isBlank() && said.contains(quote);
    }

    /** Words alone, without accents and case, with a space before, between and after. */
    private static String normal(String text) {
        var plain =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return " "
                + BETWEEN.matcher(plain.toLowerCase(Locale.ROOT))
                        .replaceAll(" ")
                        .strip() + " ";
    }
}
