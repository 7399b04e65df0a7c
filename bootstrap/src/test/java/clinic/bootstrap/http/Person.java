package clinic.bootstrap.http;

/**
 * Somebody who calls the server.
 *
 * @param role as the documents name it; {@code anonymous} for nobody, {@code provider} for WhatsApp's
 * @param token the access token, or the provider's proof; empty for somebody who is not signed in
 */
record Person(String role, String id, String token) {
    static final Person NOBODY = new Person("anonymous", "", "");

    /** Whoever sends WhatsApp's events. */
    static Person provider(String proof) {
        return new Person("provider", "", proof);
    }

    boolean isSignedIn() {
        return !token.isEmpty();
    }
}
