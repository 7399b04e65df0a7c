package clinic.domain.records.reading;

import java.util.List;
import java.util.Set;

/** Words that turn a fact into another one when they are exchanged: sides, directions, more and less, mine and my mother's. */
final class Opposites {
    private record Pair(Set<String> one, Set<String> other) {}

    private static final List<Pair> PAIRS = List.of(
            pair("aument elevad eleva subiu maior alta alto", "diminu reduz reduc baix menor caiu"),
            pair("superior", "inferior"),
            pair("pequen", "grand extens volumos"),
            pair("suscet", "imune"),
            pair("movel moveis", "fixo fixa aderid"),
            pair("recorrent repetid", "unic isolad"),
            pair("anterior", "posterior"),
            pair("intern", "extern"),
            pair("medial", "lateral"),
            pair("proximal", "distal"),
            pair("melhor", "pior"),
            pair("iniciar inicio iniciad comec introdu", "suspend suspens interromp retirad retirar"),
            pair("positiv reagente", "negativ"),
            pair("manha matutin", "noite noturn"),
            pair("antes pre", "depois apos pos"),
            pair("leve", "grave intens sever fort"),
            pair("agud", "cronic"),
            pair("hipertens", "hipotens"),
            pair("hipertireoid", "hipotireoid"),
            pair("hiperglic", "hipoglic"),
            pair("hipercal", "hipocal"),
            pair("taquicard", "bradicard"),
            pair("benign", "malign"),
            pair("permitid liberad pode autoriz", "proibid contraindic vetad"),
            pair("normal", "alterad anormal"),
            pair("sistemic", "topic"),
            pair("oral", "topic intramuscul endoven subcutan"),
            pair("lent devagar", "rapid aceler"),
            pair("seca seco secas secos", "umid produtiv molhad secret catarr"),
            pair("limp", "suj infect contamin secret"),
            pair("morn", "quente fri gelad"),
            pair("quente", "fri gelad"),
            pair("bem", "mal"),
            pair("livre", "comprometid"),
            pair("cesar", "vaginal normal"),
            pair("bilateral", "unilateral"),
            pair("poup", "acomet envolv"),
            pair("preservad mantid", "diminuid reduzid ausent perdid"),
            pair("agulha", "canula"),
            pair("leve discret", "moderad"),
            pair("moderad", "grave intens sever fort"),
            pair("discret", "grave intens sever fort acentu marcad"),
            pair("superficia ras rasa rasas raso rasos", "profund"),
            pair("curt", "longo longa prolongad"),
            pair("clar", "escur"),
            pair("mole mol amolecid", "dur endurecid"),
            pair("aberto aberta abertos abertas", "fechad"),
            pair("controlad cess", "ativ persist descontrol"),
            pair("aceit concord", "recus discord"),
            pair("ganho ganhou engord", "perda perdeu emagrec"),
            pair("diurn", "noturn"),
            pair("oleos", "seca seco secas"),
            pair("dentro", "fora"),
            pair("diari", "semana semanal mensal"),
            pair("unic", "multipl"),
            pair("jejum", "refei almoc jantar"));

    private static final List<String> PREFIXES =
            List.of("des", "de", "dis", "in", "im", "ir", "i", "as", "an", "a", "hipo", "hiper");
    private static final int SHORTEST = 5;
    private static final int MOST_APART = 3;

    private Opposites() {}

    /** Whether the claim has the one word where the passage has only its opposite. */
    static boolean areExchanged(Passage claim, Passage passage) {
        return PAIRS.stream()
                .anyMatch(pair -> isExchanged(claim, passage, pair.one(), pair.other())
                        || isExchanged(claim, passage, pair.other(), pair.one()));
    }

    private static boolean isExchanged(Passage claim, Passage passage, Set<String> claimed, Set<String> said) {
        return claim.has(word -> begins(word, claimed))
                && !passage.has(word -> begins(word, claimed))
                && !claim.has(word -> begins(word, said))
                && passage.has(word -> begins(word, said));
    }

    /** Whether the claim has a word where the passage has only the same with or without a prefix that turns it. */
    static boolean areTurned(Passage claim, Passage passage) {
        return claim.tokens()
                .filter(Stems::tells)
                .map(Token::word)
                .filter(word -> !passage.has(said -> Stems.areOne(word, said)))
                .anyMatch(word -> passage.has(said -> isTurned(word, said) || isTurned(said, word)));
    }

    private static boolean isTurned(String plain, String turned) {
        return PREFIXES.stream()
                .anyMatch(prefix -> turned.startsWith(prefix)
                        && turned.length() - prefix.length() >= SHORTEST
                        && Math.abs(turned.length() - prefix.length() - plain.length()) <= MOST_APART
                        && Stems.areOne(plain, turned.substring(prefix.length())));
    }

    private static boolean begins(String word, Set<String> stems) {
        return stems.stream().anyMatch(stem -> stem.length() <= 3 ? word.equals(stem) : word.startsWith(stem));
    }

    private static Pair pair(String one, String other) {
        return new Pair(Vocabulary.of(one), Vocabulary.of(other));
    }
}
