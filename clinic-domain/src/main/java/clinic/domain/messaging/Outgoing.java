package clinic.domain.messaging;

import clinic.domain.patients.PatientId;
import clinic.domain.shared.PersonalData;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * The messages that wait to be sent. A conversation's are sent one after another, in the order in which they were added;
 * conversations go side by side. Each method is a transaction of its own.
 */
public interface Outgoing {
    /** Why a message failed whose sender never told what came of it. */
    String UNTOLD = "unknown whether it was sent";

    /** Why a message was not sent to who wants none. It needs nobody. */
    String UNWANTED = "the contact wants no messages";

    /** Why a code was not sent that is good no more. It needs nobody. */
    String EXPIRED = "the code expired before it could be sent";

    /**
     * A message that is to be sent now.
     *
     * @param at when it was written
     * @param tries how often it was put off
     * @param about the patient of whom it tells, where that is known
     */
    @PersonalData
    record Due(
            MessageId id,
            Contact to,
            Message.Kind kind,
            String text,
            Instant at,
            int tries,
            Optional<PatientId> about) {
        @Override
        public String toString() {
            return "Due[" + id.value() + "]";
        }
    }

    /**
     * Takes the next message that is due: the first of a conversation of which none is being sent. It is this worker's
     * until the lease ends; one whose lease ended untold may have been sent, so that it fails.
     */
    Optional<Due> take(Instant now, Duration lease);

    /** The provider took it, also when its lease ended meanwhile; what was told of it already stays. */
    void sent(MessageId id, String key, Instant now);

    /** It was not sent; it and those behind it are due again then. Of one that is no longer being sent, nothing. */
    void later(MessageId id, String reason, Instant again);

    /** It needs a person. Those behind it go on. Of one that is no longer being sent, nothing. */
    void failed(MessageId id, String reason);

    /** What is due again later becomes due now: the line is open again. */
    void hurry(Instant now);
}
