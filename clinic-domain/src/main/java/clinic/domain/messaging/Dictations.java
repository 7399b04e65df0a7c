package clinic.domain.messaging;

import clinic.domain.messaging.dialogue.Dictated;
import clinic.domain.messaging.dialogue.DictatedVisit;
import clinic.domain.messaging.dialogue.DictationFailure;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What becomes of a professional's voice note: an entry of a patient's medical record. */
public interface Dictations {
    /** What came of keeping a sound. */
    sealed interface Kept {
        record Done(Recording sound) implements Kept {}

        record TooLarge() implements Kept {}

        /** The bytes are no sound that is known. */
        record NoSound() implements Kept {}
    }

    /** What came of beginning a record. */
    enum Begun {
        BEGUN,
        /** The same sound was dictated a little before. */
        BEFORE,
        /** The patient has not consented. */
        NOT_ALLOWED,
        /** The patient, or the sound, is not there any more. */
        GONE
    }

    /**
     * The only one of the clinic's who may dictate and has this telephone; nobody where nothing can be dictated. In the
     * running transaction.
     */
    Optional<ProfileId> dictating(Phone phone);

    /** Keeps the sound, in transactions of its own: never inside one. */
    Kept keep(ProfileId who, byte[] sound);

    /** With whom the professional has been, is or will be today, in the order of time. In the running transaction. */
    List<DictatedVisit> today(ProfileId who, Instant now);

    /** Begins the record, of which the author is told later what became. In the running transaction. */
    Begun begin(ProfileId who, Recording sound, DictatedVisit visit);

    /** What became of a record, in the running transaction; empty when there is nobody to tell, or nothing to tell. */
    Optional<Written> find(UUID record);

    /**
     * What became of a record.
     *
     * @param to the author's telephone
     */
    @PersonalData
    record Written(Phone to, String patientName, Told told) {
        @Override
        public String toString() {
            return "Written[]";
        }
    }

    /** What is told of it. */
    sealed interface Told {
        /** There is text. */
        record Done(Dictated dictated) implements Told {}

        /** There is none. */
        record Failed(DictationFailure why) implements Told {}
    }
}
