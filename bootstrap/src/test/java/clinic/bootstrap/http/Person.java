package clinic.bootstrap.http;

/**
 * Somebody who calls the server.
 *
 * @param role as the documents name it; {@code anonymous} for somebody who is not signed in
 * @param token empty for somebody who is not signed in
 */
record Person(String role, String id, String token) {
    static final Person NOBODY = new Person("anonymous", "", "");

    boolean isSignedIn() {
        return !token.isEmpty();
    }
}
