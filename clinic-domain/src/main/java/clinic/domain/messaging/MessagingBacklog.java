package clinic.domain.messaging;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** How much messaging has still to do, and how much needs a person. */
public interface MessagingBacklog {
    /** For how long what failed is counted: nobody ever notes that it was looked at. */
    Duration COUNTED_FOR = Duration.ofHours(24);

    /**
     * How many there are.
     *
     * @param messages that wait to be sent, or are being sent
     * @param oldest when the first of them was written
     * @param failed messages that need a person, of those written in the last {@link #COUNTED_FOR}
     * @param events that were told and wait to be worked off, be it that they are due only later
     * @param aside events that could not be worked off, of those received in the last {@link #COUNTED_FOR}
     * @param conversations that wait for a person
     */
    record Counted(int messages, Optional<Instant> oldest, int failed, int events, int aside, int conversations) {}

    /** All of the clinic's as they stand now, on behalf of the system. */
    Counted count(Instant now);
}
