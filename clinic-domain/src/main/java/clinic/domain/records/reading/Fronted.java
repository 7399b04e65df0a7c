package clinic.domain.records.reading;

import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What is named first and denied behind by one who is not it: {@code antibiótico não achei necessário}, {@code sol não por um
 * mês}.
 */
final class Fronted {
    private static final Set<String> NO = Set.of("nao", "nunca", "nem");
    private static final Set<String> NO_OBJECT = Vocabulary.of("""
        porque pois por ate hoje ainda mais agora no na nos nas nem em necessario necessaria necessidade motivo razao indicacao preciso indicado indicada
        dessa desta nessa nesta
        """);
    private static final Set<String> TIMES = Set.of("por", "ate", "antes", "durante", "enquanto");
    private static final Set<String> LINKS = Set.of("de", "da", "do", "das", "dos");
    private static final Set<String> NO_TOPIC = Vocabulary.of("""
        eu ela ele que mas porem entao hoje ja ainda tambem paciente so e ou nem
        """);
    private static final Set<String> NEED = Set.of("indicacao", "necessidade", "motivo");
    private static final Set<String> YET = Set.of("ainda", "tambem", "ja");
    /** {@code começo}, but not {@code doloroso}. */
    private static final Pattern I_DO = Pattern.compile("\\w{3,}(?<!os|ic|iv|ad|id|ari|eir)o");

    private static final int LONG = 4;
    private static final int SHORT = 2;

    private final List<Token> tokens;

    private Fronted(List<Token> tokens) {
        this.tokens = tokens;
    }

    /** Denies what is named; the places of the noes, which deny nothing behind them. */
    static BitSet in(List<Token> tokens, BitSet denied) {
        var fronted = new Fronted(tokens);
        var noes = new BitSet();
        for (int no = 1; no < tokens.size(); no++) {
            if (!NO.contains(fronted.word(no)) || !fronted.looksBack(no)) continue;
            denied.set(fronted.start(fronted.topic(no) + 1), no);
            noes.set(no);
        }
        return noes;
    }

    private boolean looksBack(int no) {
        if (!isHere(topic(no), no) || !isTopic(topic(no))) return false;
        if (isHere(no + 1, no) && TIMES.contains(word(no + 1))) return true;
        if (word(no).equals("nem")) return isHere(no + 1, no) && word(no + 1).equals("agora");
        if (isHere(no + 2, no) && NEED.contains(word(no + 2))) return true;
        return isHere(no + 1, no)
                && (Verbs.isMine(word(no + 1)) || I_DO.matcher(word(no + 1)).matches())
                && (!isHere(no + 2, no) || NO_OBJECT.contains(word(no + 2)));
    }

    /** {@code corrida ainda não}. */
    private int topic(int no) {
        return isHere(no - 1, no) && YET.contains(word(no - 1)) ? no - 2 : no - 1;
    }

    private boolean isTopic(int place) {
        return !tokens.get(place).number()
                && !tokens.get(place).unit()
                && !NO_TOPIC.contains(word(place))
                && !Verbs.isFinite(word(place))
                && !DenialWords.BEFORE.contains(word(place))
                && !People.isFamily(word(place));
    }

    /** The beginning of its part of the sentence, or where there are no commas its last noun. */
    private int start(int no) {
        int part = no;
        while (isHere(part - 1, no) && isTopic(part - 1) && no - part <= LONG) part--;
        if (no - part <= LONG && !isHere(part - 1, no)) return part;
        int noun = no - 1;
        while (noun > part && (word(noun).length() <= SHORT || LINKS.contains(word(noun - 1)))) noun--;
        return noun;
    }

    private boolean isHere(int place, int other) {
        return place >= 0
                && place < tokens.size()
                && tokens.get(place).part() == tokens.get(other).part();
    }

    private String word(int place) {
        return tokens.get(place).word();
    }
}
