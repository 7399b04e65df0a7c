package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.Message;

/** Foreign texts, made fit for us. */
final class Texts {
    private static final int LONGEST_LINE = 100;
    private static final char UNREADABLE = '\ufffd';

    private Texts() {}

    /**
     * What a person wrote: without control characters but line breaks, without halves of characters, and not longer than
     * a message may be.
     */
    static String written(String text) {
        return cleaned(text.replace("\r\n", "\n").replace('\r', '\n'), Message.LONGEST, true)
                .strip();
    }

    /** A short text on one line, such as a name. */
    static String line(String text) {
        return cleaned(text, LONGEST_LINE, false).strip();
    }

    /** The same text, if a database takes it; else without NUL, and with a sign for each half of a character. */
    static String storable(String text) {
        return isStorable(text) ? text : halvesMarked(text).replace("\u0000", "");
    }

    private static String cleaned(String text, int longest, boolean keepsBreaks) {
        var clean = new StringBuilder();
        for (var at = 0; at < text.length(); ) {
            var point = text.codePointAt(at);
            at += Character.charCount(point);
            if (isHalf(point)) continue;
            if (Character.isISOControl(point) && !(keepsBreaks && point == '\n')) {
                if (!Character.isWhitespace(point)) continue;
                point = ' ';
            }
            if (clean.length() + Character.charCount(point) > longest) break;
            clean.appendCodePoint(point);
        }
        return clean.toString();
    }

    private static boolean isStorable(String text) {
        for (var at = 0; at < text.length(); at++) {
            var letter = text.charAt(at);
            if (letter == 0 || (Character.isSurrogate(letter) && isHalf(text.codePointAt(at)))) return false;
            if (Character.isHighSurrogate(letter)) at++;
        }
        return true;
    }

    private static String halvesMarked(String text) {
        var marked = new StringBuilder(text.length());
        text.codePoints().forEach(point -> marked.appendCodePoint(isHalf(point) ? UNREADABLE : point));
        return marked.toString();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
