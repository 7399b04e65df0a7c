package clinic.domain.messaging;

/** The sounds that {@link Dictations} keeps until they are of a record. */
public interface Recordings {
    /**
     * Forgets at once a sound of which nothing is written; one that a record has stays, and one that is not there may be
     * forgotten again. In the running transaction, which is the system's own.
     */
    void forget(Recording sound);
}
