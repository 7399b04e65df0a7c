package clinic.domain.messaging.dialogue;

import clinic.domain.shared.PersonalData;
import java.util.List;

/** What a professional who dictates is answered. */
public sealed interface DictationReply {
    /** The record is being written. */
    record Begun(DictatedVisit visit) implements DictationReply {}

    /** The same was dictated before. */
    record Before(DictatedVisit visit) implements DictationReply {}

    /** For whom is it? */
    @PersonalData
    record Whose(List<DictatedVisit> today, boolean isAgain) implements DictationReply {
        public Whose {
            today = List.copyOf(today);
        }

        @Override
        public String toString() {
            return "Whose[" + today.size() + "]";
        }
    }

    /** There is no patient today for whom it could be. */
    record NobodyToday() implements DictationReply {}

    /** The patient has not consented: the record is written by hand. */
    record NotAllowed(DictatedVisit visit) implements DictationReply {}

    /** As was wished, or not understood, nothing is written. */
    record GivenUp() implements DictationReply {}

    /** The patient, or the sound, is not there any more. */
    record Gone() implements DictationReply {}

    /** The sound could not be fetched, or is of no use. */
    record NotKept(Unheard why) implements DictationReply {}

    /** The record can be read. */
    @PersonalData
    record Written(String patientName, Dictated dictated) implements DictationReply {
        @Override
        public String toString() {
            return "Written[" + dictated + "]";
        }
    }

    /** It could not be written by itself. */
    @PersonalData
    record Failed(String patientName, DictationFailure why) implements DictationReply {
        @Override
        public String toString() {
            return "Failed[" + why + "]";
        }
    }
}
