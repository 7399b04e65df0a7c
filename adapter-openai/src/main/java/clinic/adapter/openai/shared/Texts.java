package clinic.adapter.openai.shared;

/** Foreign texts, made fit for us. */
public final class Texts {
    private static final int UNREADABLE = 0xfffd;

    private Texts() {}

    /** Without control characters but line breaks and tabs, with a sign for each half of a character, stripped. */
    public static String clean(String text) {
        var clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n")
                .replace('\r', '\n')
                .codePoints()
                .filter(point -> !Character.isISOControl(point) || point == '\n' || point == '\t')
                .forEach(point -> clean.appendCodePoint(isHalf(point) ? UNREADABLE : point));
        return clean.toString().strip();
    }

    private static boolean isHalf(int point) {
        return point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    }
}
