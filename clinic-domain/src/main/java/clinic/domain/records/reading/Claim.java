package clinic.domain.records.reading;

/** What a fact claims. */
public final class Claim {
    private final Passage claim;

    private Claim(Passage claim) {
        this.claim = claim;
    }

    public static Claim of(String text) {
        return new Claim(Reading.of(text).whole());
    }

    /** What kind of thing is claimed, where that matters. */
    public enum Kind {
        ALLERGY,
        MEDICATION,
        /** What is to be done, or may come to be: a condition changes nothing in it. */
        PLAN,
        OTHER
    }

    /** Whether the passage, read where it stands, says nothing against the claim. */
    public boolean isBorneBy(Passage passage, Kind kind) {
        return !isDeniedOrAffirmed(passage)
                && !Amounts.differ(claim, passage)
                && !Opposites.areExchanged(claim, passage)
                && !Opposites.isOtherSide(claim, passage)
                && !Opposites.isOfAnother(claim, passage)
                && !Substances.areInvented(claim, passage)
                && isOfItsKind(passage, kind);
    }

    private boolean isOfItsKind(Passage passage, Kind kind) {
        return switch (kind) {
            case ALLERGY -> Substances.isOfAllergy(passage) && !Substances.areStrangers(claim, passage.sentences());
            case MEDICATION -> !Substances.areStrangers(claim, passage.sentences());
            case PLAN -> true;
            case OTHER -> !Opposites.isOnlyPossible(claim, passage);
        };
    }

    /** Whether something is denied here and affirmed there; each thing counts as it is said where it first stands. */
    private boolean isDeniedOrAffirmed(Passage passage) {
        return claim.places()
                .filter(place -> Stems.tells(claim.text().token(place)))
                .anyMatch(place -> isTurned(place, passage));
    }

    private boolean isTurned(int place, Passage passage) {
        var word = claim.text().token(place).word();
        var said = passage.places()
                .filter(other -> Stems.areOne(word, passage.text().token(other).word()))
                .toArray();
        if (said.length == 0) return false;
        for (var other : said) {
            if (claim.text().isDenied(place) == passage.text().isDenied(other)) return false;
        }
        return true;
    }
}
