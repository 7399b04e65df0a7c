package clinic.domain.privacy;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How people's names stand in a text: in full or in part, with or without accents. */
final class SpokenNames {
    private static final Set<String> PARTICLES = Set.of("da", "de", "do", "das", "dos", "e", "di", "del", "van", "von");

    /** Names that are common words too: alone they count as a name only where they begin with a capital letter. */
    private static final Set<String> WORDS_TOO = Set.of(
            "rosa",
            "clara",
            "branco",
            "branca",
            "costa",
            "lima",
            "dias",
            "reis",
            "leite",
            "pinto",
            "prado",
            "campos",
            "rocha",
            "serra",
            "vale",
            "neves",
            "luz",
            "paz",
            "gloria",
            "graca",
            "flor",
            "bento",
            "pires",
            "salve",
            "porto",
            "ramos",
            "matos",
            "moura",
            "nunes",
            "sales",
            "santos",
            "cruz",
            "barba",
            "mel",
            "aurora",
            "vitoria",
            "celeste",
            "socorro",
            "dores",
            "conceicao",
            "linda",
            "bela",
            "pia",
            "franco",
            "bravo",
            "leal",
            "viana",
            "amado",
            "fria");

    private static final Map<Character, String> ACCENTED = Map.of(
            'a', "aáàâãä", 'e', "eéèêë", 'i', "iíìîï", 'o', "oóòôõö", 'u', "uúùûü", 'c', "cç", 'n', "nñ", 'y', "yý");
    private static final String NAME = "\\p{Lu}[\\p{L}'’-]{1,30}";
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s.,]+");

    /** A name that its words introduce: {@code a paciente Maria Souza}, {@code dona Rita}, {@code meu nome é João}. */
    static final Pattern INTRODUCED =
            Pattern.compile("(?<!\\p{L})(?:[Pp]aciente|[Dd]ona|D\\.|[Ss]enhora?|[Ss]ra?\\.?|[Ss]eu|[Cc]hama-se|[Mm]e"
                    + " chamo|[Nn]ome (?:é|dela é|dele é|completo é)|[Ss]ou [oa]|[Dd]outora?|[Dd]ra?\\.?)\\s+("
                    + NAME + "(?:\\s+(?:(?:d[aeo]s?|e)\\s+)?" + NAME + "){0,5})");

    private SpokenNames() {}

    /** Whether a name is a common word too, so that it tells little where it stands alone. */
    static boolean isWordToo(String word) {
        return WORDS_TOO.contains(plain(word));
    }

    /** What finds these names: each in full, and then each of its words. */
    static List<Pattern> of(Collection<String> names) {
        var patterns = new ArrayList<Pattern>();
        for (var name : names) addInFull(name, patterns);
        words(names).forEach(word -> patterns.add(alone(word)));
        return patterns;
    }

    private static void addInFull(String name, List<Pattern> patterns) {
        var words = List.of(BLANKS.split(name.strip()));
        if (words.size() < 2) return;
        patterns.add(insensitive(words.stream().map(word -> loose(plain(word))).collect(Collectors.joining("\\s+"))));
    }

    /** The longest first, so that none is found inside another. */
    private static Set<String> words(Collection<String> names) {
        var words = new TreeSet<String>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        for (var name : names) {
            for (var word : List.of(BLANKS.split(plain(name.strip())))) {
                if (word.length() >= 3 && !PARTICLES.contains(word)) words.add(word);
            }
        }
        return words;
    }

    private static Pattern alone(String word) {
        if (!WORDS_TOO.contains(word)) return insensitive(loose(word));
        var capital = word.substring(0, 1).toUpperCase(Locale.ROOT);
        return Pattern.compile("(?<!\\p{L})" + capital + loose(word.substring(1)) + "(?!\\p{L})");
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile("(?<!\\p{L})" + pattern + "(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    /** The word, whatever accents it is written with. */
    private static String loose(String word) {
        var pattern = new StringBuilder();
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            var forms = ACCENTED.get(letter);
            pattern.append(forms == null ? Pattern.quote(String.valueOf(letter)) : "[" + forms + "]");
        }
        return pattern.toString();
    }

    /** In small letters without accents. */
    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
    }
}
