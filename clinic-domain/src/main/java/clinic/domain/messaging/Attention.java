package clinic.domain.messaging;

import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;

/** Who answers a conversation. */
public sealed interface Attention {
    /** After how long without release the bot answers again. */
    Duration LONGEST = Duration.ofHours(12);

    /** The bot. */
    record Bot() implements Attention {}

    /** Nobody yet: a person was asked for. The bot is silent. */
    record Waiting(Instant since) implements Attention {}

    /** A person of the clinic. The bot is silent. */
    record Person(ProfileId who, Instant since) implements Attention {}

    /** Somebody who wrote on the clinic's own telephone; who that was, nobody knows. The bot is silent. */
    record OnTelephone(Instant since) implements Attention {}

    /** Somebody writes on the clinic's own telephone at this moment: a person who has it already keeps it. */
    default Attention writtenOnTelephone(Instant now) {
        return switch (at(now)) {
            case Bot bot -> new OnTelephone(now);
            case Waiting waiting -> new OnTelephone(now);
            case OnTelephone before -> new OnTelephone(now);
            case Person person -> person;
        };
    }

    /** The same at a later moment: whoever had it for {@link #LONGEST} has it no more. */
    default Attention at(Instant now) {
        return switch (this) {
            case Bot bot -> bot;
            case Waiting waiting -> isOver(waiting.since(), now) ? new Bot() : waiting;
            case Person person -> isOver(person.since(), now) ? new Bot() : person;
            case OnTelephone there -> isOver(there.since(), now) ? new Bot() : there;
        };
    }

    private static boolean isOver(Instant since, Instant now) {
        return !now.isBefore(since.plus(LONGEST));
    }
}
