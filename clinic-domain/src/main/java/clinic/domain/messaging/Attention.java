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

    /** The same at a later moment: whoever had it for {@link #LONGEST} has it no more. */
    default Attention at(Instant now) {
        return switch (this) {
            case Bot bot -> bot;
            case Waiting waiting -> isOver(waiting.since(), now) ? new Bot() : waiting;
            case Person person -> isOver(person.since(), now) ? new Bot() : person;
        };
    }

    private static boolean isOver(Instant since, Instant now) {
        return !now.isBefore(since.plus(LONGEST));
    }
}
