package clinic.domain.records;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Texts as they can be kept. */
final class Written {
    private static final String NOTHING = "\0";

    private Written() {}

    /** The text without U+0000, which PostgreSQL keeps in no text, and with a mark for half a character, which UTF-8 cannot say. */
    static String of(String text) {
        var said = text.replace(NOTHING, "");
        return UTF_8.newEncoder().canEncode(said) ? said : new String(said.getBytes(UTF_8), UTF_8);
    }
}
