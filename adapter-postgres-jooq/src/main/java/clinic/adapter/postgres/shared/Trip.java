package clinic.adapter.postgres.shared;

/**
 * One prepared text that goes to the database in one round trip: one statement, or several that end in a semicolon.
 * PostgreSQL runs what arrives together as one transaction. Made once, used often: the driver prepares by the text.
 */
public final class Trip {
    private static final String CLAIMS = "select set_config('request.jwt.claims', ?, true);\n";
    private static final String CLAIMS_RELAXED =
            "select set_config('request.jwt.claims', ?, true)," + " set_config('synchronous_commit', 'off', true);\n";

    private final String text;
    private final String withClaims;
    private final String alone;

    private Trip(String text, String claims) {
        this.text = text;
        this.withClaims = CLAIMS + text;
        this.alone = claims + text;
    }

    /** A text whose transaction is on disk when it is answered. */
    public static Trip of(String text) {
        return new Trip(text, CLAIMS);
    }

    /**
     * A text whose transaction, standing alone, is on disk a moment after it is answered: for reads that leave an audit
     * row. The row is lost only when the operating system dies in that moment (ADR 0008).
     */
    public static Trip relaxed(String text) {
        return new Trip(text, CLAIMS_RELAXED);
    }

    String text() {
        return text;
    }

    /** As the first of a transaction; what is written later in it must be on disk, whatever this text is. */
    String withClaims() {
        return withClaims;
    }

    /** As a transaction of its own. */
    String alone() {
        return alone;
    }
}
