package clinic.domain.records.reading;

import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A part of a text.
 *
 * @param from its first word
 * @param to the word behind its last
 */
public record Passage(Reading text, int from, int to) {
    private static final int AHEAD = 6;

    Stream<Token> tokens() {
        return places().mapToObj(text::token);
    }

    /** The places of its words, without what the speaker took back. */
    IntStream places() {
        return IntStream.range(from, to).filter(place -> !text.isWithdrawn(place));
    }

    /** What was said in it and taken back at once. */
    Stream<Token> takenBack() {
        return IntStream.range(from, to).filter(text::isWithdrawn).mapToObj(text::token);
    }

    boolean has(Predicate<String> word) {
        return tokens().map(Token::word).anyMatch(word);
    }

    /** The sentences that it stands in, whole. */
    Passage sentences() {
        var start = from;
        while (start > 0 && text.token(start - 1).sentence() == text.token(from).sentence()) start--;
        var end = to;
        while (end < text.size()
                && text.token(end).sentence() == text.token(to - 1).sentence()) end++;
        return new Passage(text, start, end);
    }

    /** From the beginning of its sentence to the next comma behind it, or some words on. */
    Passage withItsPart() {
        var end = to;
        while (end < Math.min(text.size(), to + AHEAD)
                && text.token(end).part() == text.token(to - 1).part()) end++;
        return new Passage(text, sentences().from, end);
    }

    /** From the beginning of its sentence to its own end. */
    Passage withWhatLedToIt() {
        return new Passage(text, sentences().from, to);
    }
}
