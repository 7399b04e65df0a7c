package clinic.domain.privacy;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * How those who belong to a patient stand in a text: {@code minha mãe Maria Souza}, {@code o marido, Pedro}. A name is known
 * here by its capital letter, and by what it stands behind; so what follows a relative without being a name is left, be it an
 * illness that is written with a capital letter. What has no capital letter, {@link KnownKin} finds.
 */
final class KinNames {
    static final String KIN = "(?:m[ãa]e|pai|av[óôo]|bisav[óôo]|filh[oa]s?|irm(?:ã|ão|ãs|ãos)|net[oa]s?|ti[oa]s?"
            + "|prim[oa]s?|sobrinh[oa]s?|espos[oa]|marido|companheir[oa]|namorad[oa]|noiv[oa]|sogr[oa]|genro|nora"
            + "|cunhad[oa]s?|madrasta|padrasto|entead[oa]s?|madrinha|padrinho|cuidadora?|bab[áa]|vizinh[oa]|amig[oa]"
            + "|acompanhante|responsável)";

    /** What may follow with a capital letter and is no name: beginnings of words, and whole ones. */
    private static final String NO_NAME =
            "(?!(?:Alzheimer|Parkinson|Hashimoto|Hodgkin|Diab|Hipert|Hipot|C[âa]ncer|Cardi|Infart"
                + "|L[úu]pus|Epil|Depress|Ansios|Esquiz|Obes|Tabag|Etil|Al[ée]rg|Falec|Morre|Saud[áa]v|Refer|Relat|Inform|Apresent"
                + "|Acompanh|Sofr)"
                + "|(?:Asma|Chagas|Crohn|Graves|Down|Viv[ao]|Nega|Diz|Conta|Tem|Teve|Faz|Usa|Toma|Tomou|Traz|Acha|Com|Sem|N[ãa]o"
                + "|Que|Está|Foi|Era|Quer)(?!\\p{L}))";

    /** What may stand between a relative and the name. */
    static final String WHICH =
            "(?:\\s{1,9}(?:del[ae]|d[ao]\\s{1,9}paciente|mais\\s{1,9}(?:velh|nov)[oa]s?|do\\s{1,9}meio|ca[çc]ulas?"
                + "|m[ea]nor(?:es)?|maior(?:es)?|g[êe]me[oa]s?|[mp]atern[oa]s?|de\\s{1,9}\\d{1,3}\\s{1,9}(?:anos?|m[êe]s(?:es)?|dias?)))?";

    private static final String NAME = "\\p{Lu}[\\p{Ll}'’][\\p{L}'’-]{0,29}";
    private static final Pattern WORD = Pattern.compile(NAME);
    static final int SHORTEST = 3;

    /** More than anybody tells of; each costs a look through the whole text. */
    static final int MOST = 100;

    /** Whose name it is stands before it; the name is the first group. */
    static final Pattern NAMED = Pattern.compile("(?<!\\p{L})(?i:" + KIN
            + ")" + WHICH + ",?\\s+"
            + "(?:(?:que\\s+)?se\\s+chama\\s+|chamad[oa]s?\\s+|de\\s+nome\\s+|é\\s+)?(?:[ao]s?\\s+)?(" + NO_NAME + NAME
            + "(?:\\s+(?:(?:d[aeo]s?|e)\\s+)?" + NAME + "){0,5})");

    /** What has a capital letter as a name does, and is no beginning of what relatives have. */
    static final Pattern CAPITAL = Pattern.compile(NO_NAME + NAME);

    private KinNames() {}

    /** What finds each word of such a name wherever else it stands, written in the same way; the longest first. */
    static List<Pattern> in(String text) {
        Set<String> words = new TreeSet<>(
                Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()));
        NAMED.matcher(text)
                .results()
                .flatMap(found -> WORD.matcher(found.group(1)).results())
                .map(word -> word.group())
                .filter(word -> word.length() >= SHORTEST && !SpokenNames.isWordToo(word))
                .forEach(words::add);
        return words.stream()
                .limit(MOST)
                .map(word -> Pattern.compile("(?<!\\p{L})" + Pattern.quote(word) + "(?!\\p{L})"))
                .toList();
    }
}
