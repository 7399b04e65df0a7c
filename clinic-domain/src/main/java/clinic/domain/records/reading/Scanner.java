package clinic.domain.records.reading;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Parts a text into words, numbers and sentences; a question and its answer, a heading and what stands under it are one. */
final class Scanner {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern PIECE = Pattern.compile(
            "(?<number>\\d+(?:[.,]\\d+)*#?)|(?<word>[a-z]{2,}\\d+[a-z]+|[a-z]*o2\\b|\\p{L}+)|(?<percent>%)|(?<end>[.;!\\n"
                + "…]+)|(?<comma>[,?:(—–]+)");
    private static final Pattern THOUSANDS = Pattern.compile("\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?");

    private static final Pattern ORDINAL = Pattern.compile("(\\d)[ªº]");

    private Scanner() {}

    static List<Token> scan(String text) {
        var tokens = new ArrayList<Token>();
        int sentence = 0;
        int part = 0;
        for (var piece = PIECE.matcher(plain(text)); piece.find(); ) {
            if (piece.group("end") != null) {
                sentence++;
                part++;
            } else if (piece.group("comma") != null) {
                part++;
                if (piece.group().contains("?") && !tokens.isEmpty())
                    tokens.addLast(tokens.removeLast().askedFor());
            } else if (piece.group("number") != null) {
                tokens.add(Token.word(number(piece.group()), sentence, part).as(number(piece.group()), true, false));
            } else {
                tokens.add(Token.word(piece.group(), sentence, part));
            }
        }
        return tokens;
    }

    static String plain(String text) {
        return MARKS.matcher(Normalizer.normalize(
                        ORDINAL.matcher(text).replaceAll("$1" + Token.ORDINAL), Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT)
                .replace(" por cento", "%")
                .replace("1/2 c", "0,5 c")
                .replace("1/2 a", "0,5 a");
    }

    /** {@code 1.000} is a thousand, {@code 2,50} and {@code 2.5} are two and a half. */
    private static String number(String written) {
        if (THOUSANDS.matcher(written).matches())
            return trimmed(written.replace(".", "").replace(',', '.'));
        var separators =
                written.chars().filter(sign -> sign == '.' || sign == ',').count();
        return separators == 1 ? trimmed(written.replace(',', '.')) : trimmed(written);
    }

    private static String trimmed(String number) {
        var leading = number.replaceFirst("^0+(?=\\d)", "");
        if (!leading.contains(".")) return leading;
        return leading.replaceFirst("0+$", "").replaceFirst("\\.$", "");
    }
}
