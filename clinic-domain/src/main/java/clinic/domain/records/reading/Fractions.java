package clinic.domain.records.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Numbers of two pieces: {@code dois ml e meio}, {@code oito quilos e quatrocentos}, {@code zero vírgula doze}. */
final class Fractions {
    private static final Set<String> ARTICLES = Set.of("um", "uma");
    private static final Set<String> HALVES = Set.of("meio", "meia");
    /** Degrees of a body, whose tenths are told behind an "e". */
    private static final int COLDEST = 34;

    private static final int HOTTEST = 42;
    private static final int GRAMS = 1_000;
    private static final int CENTIMETRES = 100;

    private final List<Token> tokens;

    private Fractions(List<Token> tokens) {
        this.tokens = tokens;
    }

    static List<Token> in(List<Token> tokens) {
        return new Fractions(tokens).read();
    }

    private List<Token> read() {
        var read = new ArrayList<Token>();
        for (int at = 0; at < tokens.size(); ) {
            var token = tokens.get(at);
            if (isTenths(at)) {
                read.add(token.as(whole(at) + "." + whole(at + 2), true, false));
                at += 3;
            } else if (isWeight(at)) {
                read.add(token.as(kilos(at, at + 2), true, false));
                at += 3;
            } else if (isBelowOne(at)) {
                read.add(token.as("0." + word(at, 1), true, false));
                at += 2;
            } else if (isThousands(at)) {
                read.add(token.as(token.word() + "000", true, false));
                at += 2;
            } else if (hasHalf(at) || hasGrams(at) || hasCentimetres(at)) {
                read.add(token.as(pieces(at), true, false));
                read.add(unit(at + 1));
                at += 4;
            } else {
                read.add(token);
                at++;
            }
        }
        return List.copyOf(read);
    }

    /** {@code zero vírgula doze}, {@code trinta e oito e sete}. */
    private boolean isTenths(int at) {
        var isOne = at < tokens.size()
                && ARTICLES.contains(word(at, 0))
                && word(at, 1).equals("virgula");
        if (!(isWhole(at) || isOne) || !isHere(at, 2)) return false;
        if (word(at, 1).equals("virgula")) return isWhole(at + 2) || ARTICLES.contains(word(at, 2));
        if (!isWhole(at + 2)) return false;
        var degrees = Integer.parseInt(word(at, 0));
        return word(at, 1).equals("e")
                && degrees >= COLDEST
                && degrees <= HOTTEST
                && word(at, 2).length() == 1;
    }

    /** {@code zero seis ml}. */
    private boolean isBelowOne(int at) {
        return isWhole(at)
                && word(at, 0).equals("0")
                && isHere(at, 1)
                && isWhole(at + 1)
                && (at == 0 || !tokens.get(at - 1).number());
    }

    private boolean isThousands(int at) {
        return isWhole(at) && isHere(at, 1) && word(at, 1).equals("mil");
    }

    /** {@code um tubete e meio}. */
    private boolean hasHalf(int at) {
        return (isWhole(at) || ARTICLES.contains(word(at, 0)))
                && isHere(at, 3)
                && word(at, 2).equals("e")
                && HALVES.contains(word(at, 3));
    }

    private boolean hasGrams(int at) {
        return isWhole(at)
                && isHere(at, 3)
                && word(at, 1).equals("kg")
                && word(at, 2).equals("e")
                && isWhole(at + 3)
                && Integer.parseInt(word(at, 3)) < GRAMS;
    }

    /** {@code um metro e setenta}. */
    private boolean hasCentimetres(int at) {
        return (isWhole(at) || ARTICLES.contains(word(at, 0)))
                && isHere(at, 3)
                && Units.of(word(at, 1)).equals(Optional.of("m"))
                && word(at, 2).equals("e")
                && isWhole(at + 3)
                && Integer.parseInt(word(at, 3)) < CENTIMETRES;
    }

    private String pieces(int at) {
        if (hasGrams(at)) return kilos(at, at + 3);
        if (!hasCentimetres(at)) return whole(at) + ".5";
        return whole(at) + "."
                + String.valueOf(CENTIMETRES + Integer.parseInt(word(at, 3)))
                        .substring(1)
                        .replaceFirst("0+$", "");
    }

    /** {@code peso oito e trezentos}. */
    private boolean isWeight(int at) {
        return at > 0
                && tokens.get(at - 1).word().startsWith("pes")
                && isWhole(at)
                && isHere(at, 2)
                && word(at, 1).equals("e")
                && isWhole(at + 2)
                && word(at, 2).length() == 3;
    }

    private String kilos(int at, int gramsAt) {
        var grams = String.valueOf(GRAMS + Integer.parseInt(tokens.get(gramsAt).word()))
                .substring(1);
        return word(at, 0) + "." + grams.replaceFirst("0+$", "");
    }

    private String whole(int at) {
        return isWhole(at) ? word(at, 0) : "1";
    }

    private Token unit(int at) {
        var token = tokens.get(at);
        return Units.of(token.word()).map(name -> token.as(name, false, true)).orElse(token);
    }

    private boolean isWhole(int at) {
        return at < tokens.size()
                && tokens.get(at).number()
                && tokens.get(at).word().length() < 7
                && tokens.get(at).word().chars().allMatch(Character::isDigit);
    }

    private boolean isHere(int at, int further) {
        return at + further < tokens.size()
                && tokens.get(at).part() == tokens.get(at + further).part();
    }

    private String word(int at, int further) {
        return at + further < tokens.size() ? tokens.get(at + further).word() : "";
    }
}
