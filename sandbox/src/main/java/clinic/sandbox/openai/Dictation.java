package clinic.sandbox.openai;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What was dictated, sentence by sentence, each under what it is about as far as a few words tell.
 *
 * @param sentences by the beginning of a section's name
 */
record Dictation(String text, Map<String, List<String>> sentences) {
    private static final Pattern END = Pattern.compile("(?<=[.!?])\\s+|\\n+");
    private static final int MOST_OF_A_SUMMARY = 3;
    private static final int LONGEST = 300;

    /** In this order; the first that is found decides. */
    private static final Map<String, Pattern> ABOUT = new LinkedHashMap<>();

    static {
        put("allerg", "al[eé]rgi");
        put("follow", "retorn|reavalia|voltar em");
        put("medic", "\\d ?mg|miligrama|comprimid|prescri|em uso de|toma |ibuprofeno|amoxicilina|dipirona|losartana");
        put("proced", "realiza|aplicad|executad|anestesia|curativo|restaura[cç]|extra[cç]|profilaxia|sutura");
        put("find", "exame|observ|palpa|ausculta|press[aã]o|radiogra|c[aá]rie|mmhg");
        put("plan", "orient|recomend|conduta|repouso|evitar|encaminh");
        put("chief", "queixa|relata|refere|dor |incha[cç]|inc[oô]mod");
        put("hist", "nega|hist[oó]ri|antecedent|hipertens|diab|fuma|h[aá] \\w+ (?:dias|meses|anos|semanas)|cirurgia");
    }

    private static void put(String section, String words) {
        ABOUT.put(section, Pattern.compile("(?iU)" + words));
    }

    static Dictation of(String text) {
        var bare = text.replaceFirst("^\\[sandbox] ", "");
        var sentences = new LinkedHashMap<String, List<String>>();
        for (var sentence : END.splitAsStream(bare).toList()) {
            if (sentence.isBlank() || sentence.length() > LONGEST) continue;
            ABOUT.entrySet().stream()
                    .filter(about -> about.getValue().matcher(sentence).find())
                    .findFirst()
                    .ifPresent(about -> sentences
                            .computeIfAbsent(about.getKey(), none -> new ArrayList<>())
                            .add(sentence.strip()));
        }
        return new Dictation(bare, sentences);
    }

    /** The sentences of a section, by its name. */
    List<String> about(String section) {
        return sentences.entrySet().stream()
                .filter(entry -> section.contains(entry.getKey()))
                .flatMap(entry -> entry.getValue().stream())
                .toList();
    }

    String summary() {
        return "[sandbox] Resumo de demonstração, feito por regras simples: "
                + END.splitAsStream(text).limit(MOST_OF_A_SUMMARY).collect(Collectors.joining(" "));
    }

    @Override
    public String toString() {
        return "Dictation[" + text.length() + "]";
    }
}
