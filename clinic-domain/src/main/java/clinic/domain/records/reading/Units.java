package clinic.domain.records.reading;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Units of doses, sizes and times, by whatever name. */
final class Units {
    private static final Map<String, String> SHORT = byName(List.of(
            List.of("mg", "miligrama", "miligramas", "mgs"),
            List.of("g", "grama", "gramas", "gr", "gs"),
            List.of("mcg", "micrograma", "microgramas", "ug"),
            List.of("kg", "quilo", "quilos", "quilograma", "quilogramas"),
            List.of("ml", "mililitro", "mililitros", "mls"),
            List.of("l", "litro", "litros"),
            List.of("ui", "unidade", "unidades", "u"),
            List.of("%", "porcento"),
            List.of("mm", "milimetro", "milimetros"),
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
            List.of("bpm"),
            List.of("mmhg"),
            List.of("grau", "graus")));

    private Units() {}

    /** The short form. */
    static Optional<String> of(String word) {
        return Optional.ofNullable(SHORT.get(word));
    }

    private static Map<String, String> byName(List<List<String>> units) {
        var names = new HashMap<String, String>();
        for (var unit : units) for (var name : unit) names.put(name, unit.getFirst());
        return Map.copyOf(names);
    }
}
