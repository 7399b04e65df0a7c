package clinic.domain.records.reading;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Units of doses, sizes and times, by whatever name. */
final class Units {
    private static final Map<String, String> SHORT = byName(List.of(
            List.of("mg", "miligrama", "miligramas", "mgs"),
            List.of("g", "grama", "gramas", "gr", "gs"),
            List.of("mcg", "micrograma", "microgramas", "ug"),
            List.of("kg", "quilo", "quilos", "quilograma", "quilogramas"),
            List.of("ml", "cc", "mililitro", "mililitros", "mls"),
            List.of("l", "litro", "litros"),
            List.of("ui", "unidade", "unidades", "u"),
            List.of("%", "porcento"),
            List.of("mm", "milimetro", "milimetros"),
            List.of("m", "metro", "metros"),
            List.of("cm", "centimetro", "centimetros"),
            List.of("h", "hora", "horas", "hs", "hrs"),
            List.of("min", "minuto", "minutos"),
            List.of("dia", "dias", "d"),
            List.of("semana", "semanas", "sem"),
            List.of("mes", "meses"),
            List.of("ano", "anos"),
            List.of("cp", "comprimido", "comprimidos", "comp", "cps"),
            List.of("caps", "capsula", "capsulas"),
            List.of("gota", "gotas", "gts"),
            List.of("vez", "vezes", "x"),
            List.of("ampola", "ampolas", "amp"),
            List.of("sessao", "sessoes"),
            List.of("ponto", "pontos"),
            List.of("joule", "joules", "j"),
            List.of("mj", "milijoule", "milijoules"),
            List.of("bpm"),
            List.of("mmhg"),
            List.of("s", "segundo", "segundos", "seg"),
            List.of("frasco", "frascos"),
            List.of("seringa", "seringas"),
            List.of("tubete", "tubetes"),
            List.of("fio", "fios"),
            List.of("hz", "hertz"),
            List.of("nm", "nanometro", "nanometros"),
            List.of("grau", "graus", "c")));

    private static final Map<String, BigDecimal> SIZES = Map.of(
            "mcg", new BigDecimal("0.001"),
            "mg", BigDecimal.ONE,
            "g", new BigDecimal(1_000),
            "kg", new BigDecimal(1_000_000),
            "ml", BigDecimal.ONE,
            "l", new BigDecimal(1_000),
            "s", BigDecimal.ONE,
            "min", new BigDecimal(60),
            "h", new BigDecimal(3_600));
    private static final List<Set<String>> KINDS =
            List.of(Set.of("ml", "l"), Set.of("s", "min", "h"), Set.of("mcg", "mg", "g", "kg"));

    private Units() {}

    /** The short form. */
    static Optional<String> of(String word) {
        return Optional.ofNullable(SHORT.get(word));
    }

    /** Whether the two are the same weight or volume, {@code 3,1 kg} and {@code 3.100 g}. */
    static boolean areOne(String one, String unit, String other, String otherUnit) {
        if (unit.equals(otherUnit) || !SIZES.containsKey(unit) || !SIZES.containsKey(otherUnit)) return false;
        if (KINDS.stream().noneMatch(kind -> kind.contains(unit) && kind.contains(otherUnit))) return false;
        return new BigDecimal(one)
                        .multiply(SIZES.get(unit))
                        .compareTo(new BigDecimal(other).multiply(SIZES.get(otherUnit)))
                == 0;
    }

    private static Map<String, String> byName(List<List<String>> units) {
        var names = new HashMap<String, String>();
        for (var unit : units) for (var name : unit) names.put(name, unit.getFirst());
        return Map.copyOf(names);
    }
}
