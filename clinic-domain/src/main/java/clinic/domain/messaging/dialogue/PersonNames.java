package clinic.domain.messaging.dialogue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Finds the one that is named, and understands a name that is told. */
final class PersonNames {
    private static final int LONGEST = 100;
    private static final Set<String> FILLERS = Set.of(
            "o", "a", "os", "as", "um", "uma", "de", "do", "da", "dos", "das", "com", "para", "pra", "por", "quero",
            "prefiro", "escolho", "favor", "fazer", "doutor", "doutora", "dr", "dra", "e", "pode", "ser", "no", "na");
    private static final Set<String> PARTICLES = Set.of("de", "da", "do", "das", "dos", "e");
    private static final String INTRODUCTION = "(?iu)^(?:(?:oi|ol[aá]|bom dia|boa tarde|boa noite)[,!. ]+)?"
            + "(?:o )?(?:meu nome (?:completo )?[eé]|me chamo|eu sou|sou|nome(?: completo)?:?)(?: [oa])? +";
    private static final String NAME = "[\\p{L}\\p{M}]+(?:(?:[ '’.\\-]|\\. )[\\p{L}\\p{M}]+)+\\.?";

    private PersonNames() {}

    /** The only one whose name has each of the words that tell something. */
    static <O> Optional<O> only(List<O> options, Function<O, String> name, Words words) {
        var telling =
                words.each().stream().filter(word -> !FILLERS.contains(word)).toList();
        if (telling.isEmpty()) return Optional.empty();
        var exact = options.stream()
                .filter(option -> Words.of(name.apply(option)).plain().equals(words.plain()))
                .toList();
        if (exact.size() == 1) return Optional.of(exact.getFirst());
        var having = options.stream()
                .filter(option -> Words.of(name.apply(option)).each().containsAll(telling))
                .toList();
        return having.size() == 1 ? Optional.of(having.getFirst()) : Optional.empty();
    }

    /**
     * Whether somebody who told this name may be this person: accents, case and particles tell nobody from anybody. Of a
     * doubtful person the first name alone is compared, so that nobody finds out the rest by trying.
     */
    static boolean isOf(Person person, String told) {
        var name = telling(Words.of(told));
        return person.isDoubtful()
                ? name.stream().limit(1).toList().equals(telling(Words.of(person.name())))
                : name.equals(telling(Words.of(person.name())));
    }

    private static List<String> telling(Words name) {
        return name.each().stream().filter(word -> !PARTICLES.contains(word)).toList();
    }

    /** A person's full name: at least two words, letters alone. */
    static Optional<String> told(Words words) {
        var name = words.raw()
                .replaceAll("\\s+", " ")
                .replaceFirst(INTRODUCTION, "")
                .strip();
        return name.length() <= LONGEST && name.matches(NAME) ? Optional.of(name) : Optional.empty();
    }
}
