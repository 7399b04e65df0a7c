package clinic.domain.records.reading;

/**
 * One word of a text, or one number.
 *
 * @param word without accents and case; a number in digits with a point, a unit in its short form
 * @param sentence which sentence it stands in, from zero
 * @param part which part of the sentence between commas, counted through the text
 * @param number whether it is a number
 * @param unit whether it is a unit behind a number
 * @param asked whether a question ends with it
 */
record Token(String word, int sentence, int part, boolean number, boolean unit, boolean asked) {
    /** Stands behind the digits of {@code segunda}, {@code 2ª}. */
    static final String ORDINAL = "#";

    static Token word(String word, int sentence, int part) {
        return new Token(word, sentence, part, false, false, false);
    }

    Token as(String other, boolean isNumber, boolean isUnit) {
        return new Token(other, sentence, part, isNumber, isUnit, asked);
    }

    Token askedFor() {
        return new Token(word, sentence, part, number, unit, true);
    }
}
