package clinic.domain.records;

/** Texts as they can be kept. */
final class Written {
    private static final String NOTHING = "\0";

    private Written() {}

    /** The text without U+0000, which says nothing, and which PostgreSQL keeps in no text. */
    static String of(String text) {
        return text.replace(NOTHING, "");
    }
}
