package clinic.domain.records.reading;

import java.util.Set;

/** Where another clause begins although no comma tells of it. */
final class Clauses {
    private static final Set<String> JOINED = Vocabulary.of("e ou que quem nem mas ja tambem se");
    private static final Set<String> DENYING = Set.of("nega", "negou", "nao", "nunca");

    private Clauses() {}

    /** Whether a clause of the patient's own begins between somebody of the family and the passage's words. */
    static boolean isAnother(Passage said, int family, Passage passage) {
        var verbs = 0;
        for (int place = family + 1; place <= passage.from(); place++) {
            if (!begins(said, place)) continue;
            verbs++;
            if ((verbs > 1 || word(said, place).startsWith("nega")) && isBare(said, place)) return true;
        }
        return false;
    }

    /** A verb, or what denies one. */
    private static boolean begins(Passage said, int place) {
        var isDenied = place > 0 && DENYING.contains(word(said, place - 1));
        return DENYING.contains(word(said, place))
                || (Verbs.isFinite(word(said, place)) && !isDenied && !isJoin(said, place));
    }

    /** {@code e} is also the verb {@code é}; only behind a noun and before an adjective is it one. */
    private static boolean isJoin(Passage said, int place) {
        return word(said, place).equals("e") && place > 0 && !People.isFamily(word(said, place - 1));
    }

    private static boolean isBare(Passage said, int place) {
        return place > 0 && !JOINED.contains(word(said, place - 1)) && !People.isFamily(word(said, place - 1));
    }

    private static String word(Passage said, int place) {
        return said.text().token(place).word();
    }
}
