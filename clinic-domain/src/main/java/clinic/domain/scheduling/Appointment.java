package clinic.domain.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.Optional;

/**
 * One patient's visit to one professional for one procedure.
 *
 * @param visit when the patient is there; what the patient is occupied with
 * @param occupied the visit with the procedure's buffers; what the professional is occupied with
 * @param overridden whether staff booked it outside hours, notice or grid
 * @param version counts the changes; the next one must know it
 */
@PersonalData
public record Appointment(
        AppointmentId id,
        PatientId patient,
        ProcedureId procedure,
        ProfileId professional,
        Slot visit,
        Slot occupied,
        State state,
        Source source,
        boolean overridden,
        Optional<String> notes,
        Instant createdAt,
        int version) {

    /** Where the appointment stands, with what is known of that. */
    public sealed interface State {
        record Scheduled() implements State {}

        record Confirmed(Instant at) implements State {}

        record CheckedIn(Instant at) implements State {}

        record Completed(Instant at) implements State {}

        record Cancelled(Instant at, Optional<String> reason) implements State {}

        record NoShow(Instant at) implements State {}
    }

    /** What came of a step. */
    public sealed interface Change {
        record Done(Appointment appointment) implements Change {}

        /** The step is not allowed from where the appointment stands. */
        record WrongStatus(Status status) implements Change {}
    }

    public Appointment {
        if (!occupied.covers(visit)) {
            throw new IllegalArgumentException("occupied must cover the visit: " + occupied + ", " + visit);
        }
    }

    public Status status() {
        return switch (state) {
            case State.Scheduled scheduled -> Status.SCHEDULED;
            case State.Confirmed confirmed -> Status.CONFIRMED;
            case State.CheckedIn checkedIn -> Status.CHECKED_IN;
            case State.Completed completed -> Status.COMPLETED;
            case State.Cancelled cancelled -> Status.CANCELLED;
            case State.NoShow noShow -> Status.NO_SHOW;
        };
    }

    /** Since when it stands where it stands. */
    public Instant statusAt() {
        return switch (state) {
            case State.Scheduled scheduled -> createdAt;
            case State.Confirmed confirmed -> confirmed.at();
            case State.CheckedIn checkedIn -> checkedIn.at();
            case State.Completed completed -> completed.at();
            case State.Cancelled cancelled -> cancelled.at();
            case State.NoShow noShow -> noShow.at();
        };
    }

    /** Whether it holds its time: whoever cancelled or did not come holds none. */
    public boolean occupies() {
        return switch (status()) {
            case SCHEDULED, CONFIRMED, CHECKED_IN, COMPLETED -> true;
            case CANCELLED, NO_SHOW -> false;
        };
    }

    /** Whether the visit is still to come, so that it can be moved, confirmed or cancelled. */
    public boolean isAhead() {
        return switch (status()) {
            case SCHEDULED, CONFIRMED -> true;
            case CHECKED_IN, COMPLETED, CANCELLED, NO_SHOW -> false;
        };
    }

    public Change confirm(Instant now) {
        return status() == Status.SCHEDULED ? becomes(new State.Confirmed(now)) : wrongStatus();
    }

    /** The patient has arrived. */
    public Change checkIn(Instant now) {
        return isAhead() ? becomes(new State.CheckedIn(now)) : wrongStatus();
    }

    public Change complete(Instant now) {
        return status() == Status.CHECKED_IN ? becomes(new State.Completed(now)) : wrongStatus();
    }

    public Change cancel(Instant now, Optional<String> reason) {
        return isAhead() ? becomes(new State.Cancelled(now, reason)) : wrongStatus();
    }

    /** The patient did not come. */
    public Change noShow(Instant now) {
        return isAhead() ? becomes(new State.NoShow(now)) : wrongStatus();
    }

    /** The same visit at another time or with another professional; a confirmation was for the former time and falls. */
    public Change move(ProfileId to, Slot newVisit, Slot newOccupied, boolean override, Optional<String> newNotes) {
        if (!isAhead()) return wrongStatus();
        return new Change.Done(new Appointment(
                id,
                patient,
                procedure,
                to,
                newVisit,
                newOccupied,
                new State.Scheduled(),
                source,
                override || overridden,
                newNotes,
                createdAt,
                version + 1));
    }

    /** The same visit with other notes. */
    public Appointment noted(Optional<String> newNotes) {
        return new Appointment(
                id,
                patient,
                procedure,
                professional,
                visit,
                occupied,
                state,
                source,
                overridden,
                newNotes,
                createdAt,
                version + 1);
    }

    private Change becomes(State next) {
        return new Change.Done(new Appointment(
                id,
                patient,
                procedure,
                professional,
                visit,
                occupied,
                next,
                source,
                overridden,
                notes,
                createdAt,
                version + 1));
    }

    private Change wrongStatus() {
        return new Change.WrongStatus(status());
    }

    @Override
    public String toString() {
        return "Appointment[" + id.value() + "]";
    }
}
