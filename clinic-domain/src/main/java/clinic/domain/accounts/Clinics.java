package clinic.domain.accounts;

import clinic.domain.shared.Actor;
import java.util.Optional;

/** The clinic that this system serves: one, or, before it is opened, none. */
public interface Clinics {
    /** The clinic; inside a transaction or as one of its own. */
    Optional<Clinic> find(Actor actor);

    /** The clinic, which no other transaction changes until this one ends. */
    Optional<Clinic> lock();

    /** What came of opening the clinic. */
    enum Opening {
        OPENED,
        /** It was open before, or another was faster; nothing was written. */
        OPEN_BEFORE
    }

    /** Opens the clinic, in the running transaction. Of any number of openings exactly one is {@code OPENED}. */
    Opening open(Clinic clinic);

    /**
     * Keeps the changed clinic, in the running transaction.
     *
     * @throws IllegalStateException when not the version before it is kept
     */
    void save(Clinic changed);
}
