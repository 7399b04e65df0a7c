package clinic.adapter.postgres.shared;

/**
 * One prepared text that goes to the database in one round trip: one statement, or several with semicolons between them.
 * Made once, used often: the driver prepares by the text.
 */
public final class Trip {
    private static final String COMMIT = ";\ncommit";
    private static final String CLAIMS = "select set_config('request.jwt.claims', ?, true);\n";
    private static final String CLAIMS_RELAXED =
            "select set_config('request.jwt.claims', ?, true)," + " set_config('synchronous_commit', 'off', true);\n";

    private final String text;
    private final String withClaims;
    private final String alone;

    private Trip(String text, String claims) {
        this.text = text;
        this.withClaims = CLAIMS + text;
        this.alone = claims + text + COMMIT;
    }

    /** A text whose transaction is on disk when it is answered. */
    public static Trip of(String text) {
        return new Trip(text, CLAIMS);
    }

    /**
     * A text whose transaction, standing alone, is on disk a moment after it is answered: for reads that leave an audit
     * row. The row is lost only when PostgreSQL or the operating system dies in that moment (ADR 0008).
     */
    public static Trip relaxed(String text) {
        return new Trip(text, CLAIMS_RELAXED);
    }

    String text() {
        return text;
    }

    /** Says first who acts, in a transaction that goes on: what is written later in it must be on disk. */
    String withClaims() {
        return withClaims;
    }

    /** Says first who acts, and commits. */
    String alone() {
        return alone;
    }
}
