package clinic.domain.records.reading;

/** Whether a fact and its own quote are about one thing at all. */
final class Shared {
    private Shared() {}

    /** Whether they have neither a word nor a number in common; what denies all may be put in any words. */
    static boolean isNothing(Passage claim, Passage passage) {
        if (claim.places().anyMatch(claim.text()::isDenied)) return false;
        return claim.tokens()
                .filter(token -> Stems.tells(token) || token.number())
                .map(Token::word)
                .noneMatch(word -> isSaid(word, passage));
    }

    private static boolean isSaid(String word, Passage passage) {
        return passage.has(said -> Stems.areKin(word, said) || word.equals(said + "0"))
                || Stems.areInitials(word, passage);
    }
}
