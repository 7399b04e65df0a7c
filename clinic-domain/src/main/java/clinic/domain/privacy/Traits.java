package clinic.domain.privacy;

import java.util.List;
import java.util.regex.Pattern;

/** What numbers and addresses tell who somebody is, and how they are written or said. */
final class Traits {
    /**
     * One of them.
     *
     * @param word what stands in its place
     * @param group which part of what is found is hidden
     */
    record Trait(String word, Pattern pattern, int group) {}

    private static final String SPOKEN_DIGIT =
            "(?:zero|um|uma|dois|duas|tr[eê]s|quatro|cinco|seis|meia|sete|oito|nove)";

    /** In their order: what is found first is not looked at again. */
    static final List<Trait> ALL = List.of(
            whole("EMAIL", "[\\p{L}\\p{N}._%+-]{1,64}@[\\p{L}\\p{N}-]{1,63}(?:\\.[\\p{L}\\p{N}-]{1,63}){1,5}"),
            whole(
                    "EMAIL",
                    "[\\p{L}\\p{N}._-]{1,64}\\s+arroba\\s+[\\p{L}\\p{N}-]{1,63}(?:\\s+ponto\\s+[\\p{L}]{2,10}){1,3}"),
            whole("CPF", "(?<!\\d)\\d{3}[ .]?\\d{3}[ .]?\\d{3}\\s?[-–/ ]?\\s?\\d{2}(?!\\d)"),
            whole("TELEFONE", "(?:\\+\\s?\\d{1,3}[ .-]?)?\\(\\s?0?\\d{2}\\s?\\)\\s?9?[ .-]?\\d{4}[ .-]?\\d{4}(?!\\d)"),
            whole("TELEFONE", "(?<![\\d,/])(?:\\+?55[ .-]?)?0?\\d{2}[ .-]9?[ .-]?\\d{4}[ .-]?\\d{4}(?![\\d/])"),
            whole("TELEFONE", "(?<![\\d,/.-])9?[ .]?\\d{4}-\\d{4}(?![\\d/-])"),
            whole("NUMERO", "(?<![\\d,])\\d{8,20}(?!\\d)"),
            whole("NUMERO", "(?<!\\d)\\d{1,2}\\.\\d{3}\\.\\d{3}[-–][\\dXx](?![\\p{L}\\d])"),
            whole(
                    "NUMERO",
                    "(?<!\\p{L})" + SPOKEN_DIGIT + "(?:[ ,.-]+(?:ponto |tra[cç]o |h[ií]fen )?" + SPOKEN_DIGIT
                            + "){7,20}(?!\\p{L})"),
            new Trait(
                    "DATA",
                    insensitive("(?:nascid[oa](?: em)?|(?:data de )?nascimento|nasceu(?: em)?)[\\s:,]{1,3}"
                            + "(?:em |no dia |dia )?(\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{2,4}"
                            + "|\\d{1,2}º? de \\p{L}{3,9}(?: de \\d{2,4})?)"),
                    1));

    private Traits() {}

    private static Trait whole(String word, String pattern) {
        return new Trait(word, insensitive(pattern), 0);
    }

    private static Pattern insensitive(String pattern) {
        return Pattern.compile(pattern, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
