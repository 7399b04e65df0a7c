package clinic.domain.patients;

import clinic.domain.shared.ProfileId;
import java.time.ZoneId;
import java.util.Optional;

/**
 * The clinic's patients. All of it happens in the running transaction; outside one, each method throws {@link
 * IllegalStateException}. What the actor may not see is not there.
 */
public interface Patients {
    /** What came of keeping a new patient. */
    enum Added {
        ADDED,
        /** Another patient has this CPF; nothing was written. */
        CPF_TAKEN
    }

    /** What came of keeping a changed patient. */
    enum Saved {
        SAVED,
        /** Another patient has this CPF; nothing was written. */
        CPF_TAKEN
    }

    /** Keeps a new patient. Of any number of patients with one CPF, also at the same time, exactly one is {@code ADDED}. */
    Added add(Patient patient);

    /** The patient, whom no other transaction changes until this one ends. */
    Optional<Patient> lock(PatientId id);

    /**
     * Keeps the changed patient, one version on.
     *
     * @throws IllegalStateException when it was not {@linkplain #lock locked} and another version is kept
     */
    Saved save(Patient changed);

    /** The patient who signs in with this profile. */
    Optional<Patient> findByProfile(ProfileId profile);

    /** The clinic's zone, in which its times are told and its today is meant. */
    ZoneId zone();
}
