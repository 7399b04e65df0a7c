package clinic.domain.scheduling;

import java.util.Optional;

/**
 * The clinic's appointments, with the time that they occupy. All of it happens in the running transaction; outside one,
 * each method throws {@link IllegalStateException}. What the actor may not see is not there.
 *
 * <p>To lock an appointment and to save or move it is one step, each of the others another. A transaction that takes
 * several, of holds and times off too, releases a hold first; else it may fail, retryably, when others are at work.
 * Source: ADR 0015.
 */
public interface Appointments {
    /** What came of an attempt to occupy time. */
    enum Placed {
        PLACED,
        /** The professional is occupied then; nothing was written. */
        SLOT_TAKEN,
        /** The patient is elsewhere then; nothing was written. */
        PATIENT_BUSY
    }

    /**
     * Keeps a new appointment and occupies its time, both for the professional and the patient, or neither. Of any
     * number of attempts at the same time exactly one is {@code PLACED}; an expired hold is no obstacle.
     */
    Placed add(Appointment appointment);

    /** The appointment, which no other transaction changes until this one ends. */
    Optional<AppointmentView> lock(AppointmentId id);

    /**
     * Keeps the changed appointment, one version on. One that no longer {@linkplain Appointment#occupies() occupies}
     * its time frees it at once.
     */
    void save(Appointment changed);

    /** Keeps the moved appointment, one version on, in its new time, or all as it was: never in both, never in neither. */
    Placed move(Appointment moved);
}
