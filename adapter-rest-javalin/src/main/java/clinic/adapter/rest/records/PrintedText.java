package clinic.adapter.rest.records;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.regex.Pattern;

/** Any text, made such that it can be printed, and broken into lines. */
final class PrintedText {
    private static final int BOX = 0x25A1;
    private static final Pattern SPACES = Pattern.compile(" +");
    private static final Pattern EMPTY_LINES = Pattern.compile("\n{3,}");

    private PrintedText() {}

    /**
     * What can be printed of it: accents in one character, no control or invisible characters, no more than one empty line
     * in a row, and a box for what the typeface does not have.
     */
    static String printable(String text, IntPredicate has) {
        var printable = new StringBuilder(text.length());
        Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .forEach(codePoint -> add(printable, codePoint, has));
        return EMPTY_LINES.matcher(printable).replaceAll("\n\n").strip();
    }

    private static void add(StringBuilder printable, int codePoint, IntPredicate has) {
        if (codePoint == '\n') {
            printable.append('\n');
            return;
        }
        switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> printable.append(' ');
            case Character.FORMAT, Character.SURROGATE, Character.UNASSIGNED, Character.PRIVATE_USE -> {}
            default -> {
                if (isSelector(codePoint)) return;
                if (has.test(codePoint)) printable.appendCodePoint(codePoint);
                else if (!isModifier(codePoint)) printable.appendCodePoint(BOX);
            }
        }
    }

    /** Whether it says in which of its looks the character before it is meant. */
    private static boolean isSelector(int codePoint) {
        return (codePoint >= 0xFE00 && codePoint <= 0xFE0F) || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    /** What only changes the look of the character before it: combining marks, skin tones. */
    private static boolean isModifier(int codePoint) {
        var type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (codePoint >= 0x1F3FB && codePoint <= 0x1F3FF);
    }

    /** The lines of a printable text; a word that is wider than a line is broken. */
    static List<String> lines(String text, double width, ToDoubleFunction<String> measure) {
        var lines = new ArrayList<String>();
        for (var paragraph : text.split("\n", -1)) wrap(paragraph, width, measure, lines);
        return lines;
    }

    private static void wrap(String paragraph, double width, ToDoubleFunction<String> measure, List<String> lines) {
        var space = measure.applyAsDouble(" ");
        var line = new StringBuilder();
        var used = 0.0;
        for (var word : SPACES.split(paragraph, -1)) {
            for (var piece : pieces(word, width, measure)) {
                var wide = measure.applyAsDouble(piece);
                if (!line.isEmpty() && used + space + wide > width) {
                    lines.add(line.toString());
                    line.setLength(0);
                    used = 0;
                }
                if (!line.isEmpty()) {
                    line.append(' ');
                    used += space;
                }
                line.append(piece);
                used += wide;
            }
        }
        lines.add(line.toString());
    }

    private static List<String> pieces(String word, double width, ToDoubleFunction<String> measure) {
        if (measure.applyAsDouble(word) <= width) return List.of(word);
        var pieces = new ArrayList<String>();
        var piece = new StringBuilder();
        var used = 0.0;
        for (var character : word.codePoints().mapToObj(Character::toString).toList()) {
            var wide = measure.applyAsDouble(character);
            if (!piece.isEmpty() && used + wide > width) {
                pieces.add(piece.toString());
                piece.setLength(0);
                used = 0;
            }
            piece.append(character);
            used += wide;
        }
        pieces.add(piece.toString());
        return pieces;
    }
}
