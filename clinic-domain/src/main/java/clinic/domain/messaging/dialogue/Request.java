package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.messaging.Contact;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.HoldId;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** What the dialogue asks the desk. */
public sealed interface Request {
    /** Only looks: whatever is answered, nothing is changed. */
    sealed interface Looking extends Request {}

    /** For whom this contact speaks. Answer: {@link Fact.People}. */
    record WhoIs(Contact contact) implements Looking {}

    /**
     * A new patient. Answer: {@link Fact.Registered}, or {@link Fact.NotRegistered} where no telephone is known.
     *
     * @param told the telephone that a contact who hides it has told
     */
    @PersonalData
    record Register(Contact contact, String name, Optional<Phone> told) implements Request {
        @Override
        public String toString() {
            return "Register[]";
        }
    }

    /** The contact was shown the privacy notice and went on. Answer: {@link Fact.Noted}. */
    record AcceptNotice(Contact contact, String version) implements Request {}

    /** What can be booked. Answer: {@link Fact.TreatmentList}. */
    record Treatments() implements Looking {}

    /** Who performs it. Answer: {@link Fact.ProfessionalList}. */
    record Professionals(ProcedureId procedure) implements Looking {}

    /**
     * Free times, of this professional or of any. Answer: {@link Fact.TimeList}.
     *
     * @param from the first day, in the clinic's zone
     * @param days how many, at least one
     */
    record Times(ProcedureId procedure, Optional<ProfileId> professional, LocalDate from, int days)
            implements Looking {}

    /**
     * Keeps a time free while the contact makes up its mind. Answer: {@link Fact.Held}, {@link Fact.Gone},
     * {@link Fact.PatientBusy} or {@link Fact.NotAhead}.
     *
     * @param moving the appointment that is to be moved there
     */
    record Hold(
            PatientId patient,
            ProcedureId procedure,
            ProfileId professional,
            Instant start,
            Optional<AppointmentId> moving)
            implements Request {}

    /** Keeps it free no longer; of a hold that is over, nothing. Answer: {@link Fact.Noted}. */
    record Release(HoldId hold) implements Request {}

    /** Answer: {@link Fact.Booked}, {@link Fact.Gone} or {@link Fact.PatientBusy}; a refusal leaves the hold. */
    record Book(PatientId patient, ProcedureId procedure, ProfileId professional, Instant start, Optional<HoldId> hold)
            implements Request {}

    /**
     * Answer: {@link Fact.Moved}, {@link Fact.Gone}, {@link Fact.PatientBusy} or {@link Fact.NotAhead}; a refusal
     * leaves the hold.
     */
    record Move(AppointmentId visit, ProfileId professional, Instant start, Optional<HoldId> hold) implements Request {}

    /** Answer: {@link Fact.Cancelled} or {@link Fact.NotAhead}. */
    record Cancel(AppointmentId visit) implements Request {}

    /** What is ahead of them. Answer: {@link Fact.VisitList}. */
    record Visits(List<PatientId> patients) implements Looking {
        public Visits {
            patients = List.copyOf(patients);
        }
    }

    /** No more messages that are not an answer. Answer: {@link Fact.Noted}. */
    record Stop(Contact contact) implements Request {}

    /** Such messages again. Answer: {@link Fact.Noted}. */
    record Resume(Contact contact) implements Request {}

    /** A model may read what the patient writes and says. Answer: {@link Fact.Noted} or {@link Fact.NotOnePatient}. */
    record AllowAi(Contact contact) implements Request {}

    /** No model may. Answer: {@link Fact.Noted} or {@link Fact.NotOnePatient}. */
    record RefuseAi(Contact contact) implements Request {}
}
