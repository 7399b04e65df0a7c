package clinic.domain.records.reading;

import java.util.Set;
import java.util.regex.Pattern;

/** What a fact claims. */
public final class Claim {
    private static final Set<String> DONE = Vocabulary.of("""
        solicitado solicitada solicitados solicitadas pedido pedida realizado realizada feito feita iniciado
        iniciada prescrito prescrita encaminhado encaminhada aplicado aplicada
        """);

    /** {@code nefrolitíase (pedra no rim)} is one thing. */
    private static final Pattern SAME_IN_OTHER_WORDS = Pattern.compile("\\(([^()\\d]*)\\)");

    private final Passage claim;

    private Claim(Passage claim) {
        this.claim = claim;
    }

    public static Claim of(String text) {
        return new Claim(
                Reading.of(SAME_IN_OTHER_WORDS.matcher(text).replaceAll("$1")).whole());
    }

    /** What kind of thing is claimed, where that matters. */
    public enum Kind {
        ALLERGY,
        MEDICATION,
        /** What is to be done, or may come to be: a condition changes nothing in it. */
        PLAN,
        /** What was done. */
        PROCEDURE,
        /** What is found today. */
        FINDING,
        OTHER
    }

    /** Whether the passage, read where it stands, says nothing against the claim. */
    public boolean isBorneBy(Passage passage, Kind kind) {
        return !isTakenBack(passage)
                && !(isDeniedOrAffirmed(passage) && !(kind == Kind.ALLERGY && Substances.areReason(passage)))
                && !Amounts.differ(claim, passage)
                && !Counted.areExchanged(claim, passage)
                && !Changed.isFormer(claim, passage)
                && !Opposites.areExchanged(claim, passage)
                && !Opposites.areTurned(claim, passage)
                && !Sides.areOther(claim, passage)
                && !People.isOfAnother(claim, passage)
                && !Relatives.areOther(claim, passage)
                && !Months.areOther(claim, passage)
                && !Regular.isOther(claim, passage)
                && !Periods.areOther(claim, passage)
                && !Bygone.isClaimedOfToday(claim, passage, kind == Kind.MEDICATION)
                && !Shared.isNothing(claim, passage)
                && !Items.areAdded(claim, passage)
                && !Substances.areInvented(claim, passage)
                && isOfItsKind(passage, kind);
    }

    /** Whether the dictation says nothing against the claim elsewhere. */
    public boolean isBorneByAll(Reading said, Kind kind) {
        return switch (kind) {
            case MEDICATION -> !Whole.isEnded(claim, said);
            case ALLERGY -> !Whole.isContradicted(claim, said);
            case PLAN, PROCEDURE, FINDING, OTHER -> true;
        };
    }

    private boolean isOfItsKind(Passage passage, Kind kind) {
        return switch (kind) {
            case ALLERGY -> Substances.isOfAllergy(passage) && !Substances.areStrangers(claim, passage.sentences());
            case MEDICATION ->
                !Substances.areStrangers(claim, passage.sentences())
                        && !Possibility.isPondered(claim, passage)
                        && !Possibility.isLater(claim, passage);
            case PLAN -> !isSaidToBeDone() || !Possibility.isOnly(claim, passage);
            case PROCEDURE ->
                !Possibility.isOnly(claim, passage)
                        && !isYetToCome(passage)
                        && !Orders.areOnly(claim, passage)
                        && !Elsewhere.isAtAnotherPlace(claim, passage)
                        && !Elsewhere.isAtAnotherTime(claim, passage);
            case FINDING ->
                !Possibility.isOnly(claim, passage)
                        && !Observed.isOfOnce(claim, passage)
                        && !Elsewhere.isOfLastTime(claim, passage);
            case OTHER -> !Possibility.isOnly(claim, passage) && (Bygone.isPast(claim) || !Observed.isGone(passage));
        };
    }

    private boolean isTakenBack(Passage passage) {
        return passage.takenBack()
                .map(Token::word)
                .anyMatch(word -> claim.has(word::equals) && !passage.has(word::equals));
    }

    private boolean isSaidToBeDone() {
        return claim.has(DONE::contains);
    }

    private boolean isYetToCome(Passage passage) {
        return Possibility.isPondered(claim, passage) || Possibility.isToCome(claim, passage);
    }

    /** Whether something is denied here and affirmed there; each thing counts as it is said where it first stands. */
    private boolean isDeniedOrAffirmed(Passage passage) {
        if (Bygone.isStopped(claim, passage) || Bygone.isOnlyOnce(claim, passage) || isNeverBefore(passage))
            return false;
        return claim.places()
                .filter(place -> Stems.tells(claim.text().token(place)))
                .anyMatch(place -> isTurned(place, passage));
    }

    /** {@code nunca fez toxina} makes this one the first. */
    private boolean isNeverBefore(Passage passage) {
        return claim.has(word -> word.startsWith("primeir")) && passage.has("nunca"::equals);
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
