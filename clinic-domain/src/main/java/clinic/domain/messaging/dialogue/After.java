package clinic.domain.messaging.dialogue;

import java.util.List;

/** Where the dialogue goes once a hold is released. */
public sealed interface After {
    /** To another errand. */
    record Go(Command command) implements After {}

    /** To the menu: the contact does not want it. */
    record Decline() implements After {}

    /** To a person: two answers were not understood. */
    record GiveUp() implements After {}

    /** To the menu: the patient or the procedure is not there any more. */
    record Lost() implements After {}

    /** To the menu: what was to be moved is not ahead any more. */
    record TooLate() implements After {}

    /** To other times. */
    record Seek(Wish wish, Search search) implements After {}

    /** To the nearest times. */
    record Offer(Wish wish, Pick pick, Because because, List<Time> nearest) implements After {
        public Offer {
            nearest = nearest.stream().limit(State.MOST_TIMES).toList();
        }
    }
}
