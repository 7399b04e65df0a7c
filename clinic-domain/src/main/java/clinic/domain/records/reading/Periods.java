package clinic.domain.records.reading;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** To what time an amount belongs: {@code 15 mg por semana} are not {@code 15 mg/dia}. */
final class Periods {
    private static final Map<String, String> NAMES = Map.of(
            "dia",
            "dia",
            "diario",
            "dia",
            "diaria",
            "dia",
            "diariamente",
            "dia",
            "semana",
            "semana",
            "semanal",
            "semana",
            "mes",
            "mes",
            "mensal",
            "mes");
    private static final Set<String> PER = Set.of("por", "ao", "a", "na", "no", "cada");
    private static final Set<String> PLAIN = Set.of("dia", "semana", "mes");

    private Periods() {}

    /** Whether both name one and these are others. */
    static boolean areOther(Passage claim, Passage passage) {
        var claimed = of(claim);
        var said = of(passage);
        return !claimed.isEmpty() && !said.isEmpty() && claimed.stream().noneMatch(said::contains);
    }

    private static Set<String> of(Passage text) {
        var periods = new TreeSet<String>();
        for (int place = text.from() + 1; place < text.to(); place++) {
            var name = NAMES.get(word(text, place));
            if (name != null && (!PLAIN.contains(word(text, place)) || isPer(text, place))) periods.add(name);
        }
        return periods;
    }

    private static boolean isPer(Passage text, int place) {
        var before = text.text().token(place - 1);
        return !text.text().token(place).unit() && (PER.contains(before.word()) || before.unit());
    }

    private static String word(Passage text, int place) {
        return text.text().token(place).word();
    }
}
