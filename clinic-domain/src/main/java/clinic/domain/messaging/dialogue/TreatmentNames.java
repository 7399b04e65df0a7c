package clinic.domain.messaging.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Finds the treatment that a sentence names. Where it may be another, or none, it finds none: nothing is guessed. */
final class TreatmentNames {
    /** Fewer letters tell nothing. */
    private static final int FEWEST_LETTERS = 3;

    /** What sentences with which one books are made of, of whatever treatment; when and for whom among it. */
    private static final Set<String> FILLERS = words("""
        oi ola opa bom boa dia dias tarde noite manha madrugada meio favor gentileza pfv obrigado obrigada tudo bem
        eu quero queria gostaria preciso precisava posso pode poderia consigo desejo vou vamos tem teria fazer ser ter ver
        agendar agende agenda agendamento marcar marque marca marcacao nova novo outra outro outras outros
        horario horarios hora horas consulta consultas atendimento vaga visita data encaixe clinica doutor doutora
        um uma uns umas meu minha meus minhas que pra para pro por com dos das nos nas num numa aos depois antes partir
        hoje amanha ontem semana proximo proxima mes vem fim final inicio comeco ate quando qualquer
        segunda terca quarta quinta sexta sabado domingo feira seg ter qua qui sex sab dom
        janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro
        pessoa pessoas paciente pacientes mim ela ele filho filha mae pai marido esposa
        """);

    /** Where one of these is said, it is not sure that what is named is wished. */
    private static final Set<String> DOUBTS = words("nao nem sem ou exceto menos tirando");

    private TreatmentNames() {}

    /** Whether these words tell of anything that may be a treatment. */
    static boolean mayBeIn(Words words) {
        return !telling(words).isEmpty() && words.each().stream().noneMatch(DOUBTS::contains);
    }

    /**
     * The only one that is named: by its whole name, or by nothing but words of it. Another that is named beside it, if
     * only by a word, leaves it open which is wished.
     */
    static Optional<Treatment> only(List<Treatment> offered, Words words) {
        if (!mayBeIn(words)) return Optional.empty();
        var telling = telling(words);
        var whole = offered.stream().filter(one -> isIn(one, words)).toList();
        if (whole.isEmpty()) return one(offered, treatment -> name(treatment).containsAll(telling));
        var named = telling.stream()
                .filter(word -> offered.stream().anyMatch(one -> name(one).contains(word)))
                .collect(Collectors.toSet());
        return one(
                whole,
                treatment -> name(treatment).containsAll(named)
                        && whole.stream().allMatch(other -> isIn(other, Words.of(treatment.name()))));
    }

    private static Optional<Treatment> one(List<Treatment> treatments, Predicate<Treatment> which) {
        var found = treatments.stream().filter(which).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** Whether the name stands there as it is, and tells of more than that something is to be booked. */
    private static boolean isIn(Treatment treatment, Words words) {
        var name = Words.of(treatment.name());
        return !telling(name).isEmpty() && (" " + words.plain() + " ").contains(" " + name.plain() + " ");
    }

    private static Set<String> name(Treatment treatment) {
        return Set.copyOf(Words.of(treatment.name()).each());
    }

    private static Set<String> telling(Words words) {
        return words.each().stream().filter(TreatmentNames::isTelling).collect(Collectors.toSet());
    }

    private static boolean isTelling(String word) {
        return word.length() >= FEWEST_LETTERS
                && !FILLERS.contains(word)
                && word.chars().anyMatch(Character::isLetter);
    }

    private static Set<String> words(String text) {
        return Stream.of(text.strip().split("\\s+")).collect(Collectors.toUnmodifiableSet());
    }
}
