package clinic.domain.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the slot function and the booking need to know. */
public interface Diaries {
    /**
     * Everything that the offers of a stretch of days depend on.
     *
     * @param professional empty: everybody who performs the procedure
     * @param from the first day, in the clinic's zone
     * @param to the last day, in the clinic's zone
     * @param moved the appointment that is to be moved, if one is: to it its own time is free, but where time off would
     *     take it
     * @return empty when there is no such active procedure
     */
    Optional<Search> search(
            Actor actor,
            ProcedureId procedure,
            Optional<ProfileId> professional,
            LocalDate from,
            LocalDate to,
            Optional<AppointmentId> moved);

    /**
     * Everything that decides a booking but the occupations: those are the ledger's to judge.
     *
     * @param patient empty: the patient who is the actor
     */
    Desk desk(Actor actor, ProcedureId procedure, ProfileId professional, Optional<PatientId> patient);

    /**
     * When the patient is elsewhere, so that no time is proposed that could not be booked.
     *
     * @param from the first day, in the clinic's zone
     * @param to the last day, in the clinic's zone
     * @param moved the appointment that is to be moved, if one is: at that one the patient is not elsewhere
     * @return never busy, when this actor may not see the patient
     */
    Occupancy busy(Actor actor, PatientId patient, LocalDate from, LocalDate to, Optional<AppointmentId> moved);

    /** What offers depend on. */
    record Search(BookingRules rules, ProcedureTimes times, List<Diary> diaries) {
        public Search {
            diaries = List.copyOf(diaries);
        }
    }

    /**
     * What decides a booking.
     *
     * @param times empty when there is no such active procedure
     * @param diary with no occupation in it; empty when there is no such active professional
     * @param patient empty when there is no such patient, or none that this actor may see
     */
    record Desk(BookingRules rules, Optional<ProcedureTimes> times, Optional<Diary> diary, Optional<Guest> patient) {}

    /** The patient for whom is booked. */
    @PersonalData
    record Guest(PatientId id, String name, Optional<ProfileId> profile) {
        @Override
        public String toString() {
            return "Guest[" + id.value() + "]";
        }
    }
}
