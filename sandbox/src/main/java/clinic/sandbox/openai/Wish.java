package clinic.sandbox.openai;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

/** What somebody wants, as far as a few words tell. */
final class Wish {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final int SHORTEST_WORD = 4;

    /** The kinds of wishes, in the order in which they are looked for. */
    private enum Kind {
        CLINICAL(
                "\\bdor\\b|doendo|sangr|febre|rem[eé]dio|sintoma|incha|emerg[eê]ncia|al[eé]rgi|dose\\b|p[uú]s\\b|tontura",
                "hand_over|handover|human|person"),
        PERSON("atendente|pessoa|humano|reclama|gerente|falar com", "hand_over|handover|human|person"),
        VISITS("meus? hor[aá]rio|marcad|minhas? consulta|remarcar|cancelar|desmarcar", "visit|appointment|mine|cancel"),
        TIMES("hor[aá]rio|marcar|agendar|vaga|disponib", "times|schedule|slot|book"),
        TREATMENTS(
                "procedimento|tratamento|servi[cç]o|pre[cç]o|quanto custa|valor|o que voc[eê]s fazem",
                "treatment|procedure|service|list"),
        QUESTION("\\?", "answer|faq|question"),
        NONE("", "none|nothing|unknown|other");

        private final Pattern words;
        private final Pattern choices;

        Kind(String words, String choices) {
            this.words = Pattern.compile("(?iU)" + words);
            this.choices = Pattern.compile("(?i)" + choices);
        }
    }

    private final Prompt prompt;
    private final Kind kind;

    Wish(Prompt prompt) {
        this.prompt = prompt;
        var isAsked = question() > 0;
        this.kind = List.of(Kind.values()).stream()
                .filter(one -> one == Kind.QUESTION
                        ? isAsked
                        : one.words.matcher(prompt.text()).find())
                .findFirst()
                .orElse(Kind.NONE);
    }

    boolean isClinical() {
        return kind == Kind.CLINICAL;
    }

    /** Which of these words fits; none of them: the last, which is mostly for the rest. */
    JsonNode choice(JsonNode words) {
        return StreamSupport.stream(words.spliterator(), false)
                .filter(word -> kind.choices.matcher(word.asText()).find())
                .findFirst()
                .orElseGet(() -> words.path(words.size() - 1));
    }

    JsonNode optionalText(String name) {
        var isDay = name.contains("day") || name.contains("date");
        if (!isDay || kind != Kind.TIMES) return NODES.nullNode();
        return SpokenDay.in(prompt.text(), prompt.told())
                .<JsonNode>map(day -> NODES.textNode(day.toString()))
                .orElseGet(NODES::nullNode);
    }

    JsonNode optionalNumber(String name) {
        var isAnswer = kind == Kind.QUESTION && (name.contains("question") || name.contains("faq"));
        var isTreatment = kind == Kind.TIMES && (name.contains("treat") || name.contains("proced"));
        var number = isAnswer ? question() : isTreatment ? treatment() : 0;
        return number == 0 ? NODES.nullNode() : NODES.numberNode(number);
    }

    private int question() {
        return alike(prompt.listed("pergunta", "question", "faq"), 2);
    }

    private int treatment() {
        return alike(prompt.listed("procedimento", "tratamento", "treatment", "procedure"), 1);
    }

    /** The number of the first with so many words of the text's, from 1; 0 for none. */
    private int alike(List<String> names, int words) {
        var said = List.of(prompt.text().toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+", -1));
        return IntStream.rangeClosed(1, names.size())
                .filter(number -> said.stream()
                                .distinct()
                                .filter(word -> word.length() >= SHORTEST_WORD)
                                .filter(names.get(number - 1).toLowerCase(Locale.ROOT)::contains)
                                .count()
                        >= words)
                .findFirst()
                .orElse(0);
    }
}
