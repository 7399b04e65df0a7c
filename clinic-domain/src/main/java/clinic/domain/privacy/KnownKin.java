package clinic.domain.privacy;

import clinic.domain.privacy.KnownNames.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Names of relatives that are known as names, however they are written: {@code minha filha joana}, {@code O MARIDO CARLOS};
 * and of whoever is called by a title, {@code dona rita}. A name that is a common word too ({@code rosa}, {@code clara}) counts where a sentence goes on behind it as behind a name; one
 * that is a medicine, an illness or a part of the body too, only where it does what people do, or is said to be a name.
 */
final class KnownKin {
    /** How a word stands there. */
    private enum Stand {
        /** Behind {@code paciente}, {@code dona}, {@code doutor}: much that is no name stands there too. */
        TITLED,
        /** Behind the relative. */
        DIRECT,
        /** Behind the relative and {@code que se chama}. */
        CALLED,
        /** Behind another name, which it completes. */
        NEXT,
        /** Behind another name and {@code da}, {@code de}, {@code do}. */
        BEHIND,
        /** Behind another name and a comma or {@code e}: it is another's. */
        OTHER
    }

    private static final String GAP = "\\s{1,9}";

    /** The groups: how a name was announced, and the mark of one that was found before. */
    private static final Pattern KIN = Pattern.compile("(?<!\\p{L})(?iu:" + KinNames.KIN + KinNames.WHICH + ",?" + GAP
            + "((?:que" + GAP + ")?se" + GAP + "chamam?" + GAP + "|chamad[oa]s?" + GAP + "|de" + GAP + "nome" + GAP
            + ")?(?:é" + GAP + "|são" + GAP + ")?(?:[ao]s?" + GAP + ")?(?:d[aeo]s?" + GAP + ")?"
            + "(\\[PESSOA_\\d{1,4}\\]" + GAP + "(?:d[aeo]s?" + GAP + ")?)?)(?=\\p{L})");

    private static final Pattern TITLE = Pattern.compile("(?<!\\p{L})(?iu:paciente|sou" + GAP + "[oa]|aqui" + GAP
            + "é(?:" + GAP + "[oa])?|dona|seu|senhora?|sra?\\.?|doutora?|dra?\\.?|me" + GAP + "chamo|nome" + GAP
            + "(?:del[ae]" + GAP + ")?é)" + GAP + "(?=\\p{L})");

    private static final Pattern WORD = Pattern.compile("\\p{L}[\\p{L}'’]{1,29}(?![\\p{L}'’])");

    /** What stands between two names: the groups are a comma or {@code e}, and a {@code da}. */
    private static final Pattern LINK = Pattern.compile(
            "(?iu:(," + GAP + "(?:e" + GAP + ")?|" + GAP + "e" + GAP + ")|" + GAP + "(d[aeo]s?" + GAP + ")?)");

    /** What people do. */
    private static final String DOES =
            "(?:tem|teve|tinha|veio|vem|foi|diz|disse|conta|contou|refere|referiu|relata|relatou"
                + "|nega|negou|informa|informou|toma|tomou|usa|usou|faz|fez|mora|morreu|faleceu|sofre|sofreu|trata|tratou|apresenta"
                + "|apresentou|acompanha|acompanhou|trouxe|quer|pediu|ligou|ficou|sente|sentiu|queixa|queixou|perguntou|autorizou"
                + "|acha|acredita|fuma|bebe|trabalha|nasceu|vive)";

    private static final Pattern DOING = Pattern.compile(
            GAP + "(?iu:(?:também|não|já|nunca|sempre|ainda|só|que|se)" + GAP + ")?(?iu:" + DOES + ")(?!\\p{L})");

    private static final Pattern ENDING = Pattern.compile("\\s{0,9}(?:$|[.,;:!?)\\n])|" + GAP
            + "(?iu:é|era|está|estava|esteve|com|e|que|também|não|já|nunca|sempre|de" + GAP + "\\d{1,3})(?!\\p{L})");

    private KnownKin() {}

    /** Where they stand, in their order. */
    static List<Place> in(String text) {
        var places = new ArrayList<Place>();
        for (var kin = KIN.matcher(text); kin.find(); ) {
            run(text, kin.end(), first(kin)).ifPresent(places::add);
        }
        return places;
    }

    /** Where names stand that a title introduces, in their order. */
    static List<Place> titled(String text) {
        return TITLE.matcher(text)
                .results()
                .flatMap(title -> run(text, title.end(), Stand.TITLED).stream())
                .toList();
    }

    /** What finds the words that are surely names, wherever else in the text they stand. */
    static List<Pattern> elsewhere(String text, List<Place> places) {
        return places.stream()
                .flatMap(place ->
                        WORD.matcher(text.substring(place.start(), place.end())).results())
                .map(word -> word.group().toLowerCase(Locale.ROOT))
                .filter(word -> word.length() >= KinNames.SHORTEST && isSure(KnownNames.kinds(word)))
                .distinct()
                .limit(KinNames.MOST)
                .map(word -> Pattern.compile("(?<!\\p{L})(?iu:" + Pattern.quote(word) + ")(?!\\p{L})"))
                .toList();
    }

    private static boolean isSure(Set<Kind> kinds) {
        return kinds.contains(Kind.GIVEN) || kinds.equals(Set.of(Kind.SURNAME));
    }

    private static Stand first(Matcher kin) {
        if (kin.group(2) != null) return kin.group(2).strip().endsWith("]") ? Stand.NEXT : Stand.BEHIND;
        return kin.group(1) == null ? Stand.DIRECT : Stand.CALLED;
    }

    /** One name behind another, from there on. */
    private static Optional<Place> run(String text, int from, Stand first) {
        var word = WORD.matcher(text);
        var link = LINK.matcher(text);
        var stand = first;
        int end = from;
        for (int at = from; word.region(at, text.length()).lookingAt() && isName(text, word, stand); at = link.end()) {
            end = word.end();
            if (!link.region(end, text.length()).lookingAt()) break;
            stand = next(link);
        }
        return end == from ? Optional.empty() : Optional.of(new Place(from, end));
    }

    private static Stand next(Matcher link) {
        if (link.group(1) != null) return Stand.OTHER;
        return link.group(2) == null ? Stand.NEXT : Stand.BEHIND;
    }

    private static boolean isName(String text, Matcher word, Stand stand) {
        var kinds = KnownNames.kinds(word.group());
        if (kinds.contains(Kind.GIVEN)) return true;
        return switch (stand) {
            case TITLED -> false;
            case DIRECT, OTHER -> isOne(kinds, text, word.end());
            case CALLED -> kinds.contains(Kind.WORD_TOO) || kinds.contains(Kind.THING_TOO);
            case BEHIND -> isBehind(kinds) || isCapital(text, word);
            case NEXT -> isNext(kinds, text, word.end()) || isCapital(text, word);
        };
    }

    private static boolean isBehind(Set<Kind> kinds) {
        return !kinds.isEmpty() && !kinds.equals(Set.of(Kind.THING_TOO));
    }

    private static boolean isNext(Set<Kind> kinds, String text, int end) {
        if (kinds.contains(Kind.SURNAME) || isOne(kinds, text, end)) return true;
        return kinds.contains(Kind.SURNAME_WORD_TOO) && goesOn(text, end);
    }

    private static boolean isCapital(String text, Matcher word) {
        return KinNames.CAPITAL.matcher(text).region(word.start(), word.end()).lookingAt();
    }

    /** Whether what may be a name is one, by what stands behind it. */
    private static boolean isOne(Set<Kind> kinds, String text, int end) {
        if (kinds.contains(Kind.THING_TOO)) return isDoing(text, end) || isNamed(text, end);
        return kinds.contains(Kind.WORD_TOO) && goesOn(text, end);
    }

    private static boolean goesOn(String text, int end) {
        return ENDING.matcher(text).region(end, text.length()).lookingAt() || isDoing(text, end) || isNamed(text, end);
    }

    private static boolean isDoing(String text, int end) {
        return DOING.matcher(text).region(end, text.length()).lookingAt();
    }

    /** Whether another name completes it. */
    private static boolean isNamed(String text, int end) {
        var link = LINK.matcher(text).region(end, text.length());
        if (!link.lookingAt() || link.group(1) != null) return false;
        var word = WORD.matcher(text).region(link.end(), text.length());
        if (!word.lookingAt()) return false;
        return isSure(KnownNames.kinds(word.group()));
    }
}
