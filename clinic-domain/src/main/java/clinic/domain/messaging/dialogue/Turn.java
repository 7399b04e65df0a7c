package clinic.domain.messaging.dialogue;

import java.util.List;

/** What the dialogue does next. */
public sealed interface Turn {
    /** Asks the desk; its answer is told to the dialogue in the state that is given. */
    record Ask(Request request, State state) implements Turn {}

    /** The menu understood nothing: asks what was meant. What is made of it is told to the dialogue in the same state. */
    record Wonder(State.Waiting state) implements Turn {}

    /** Sends the replies, in this order, and waits for the contact. */
    record Say(List<Reply> replies, State state) implements Turn {
        public Say {
            replies = List.copyOf(replies);
        }
    }

    /** Sends the replies, and a person takes the conversation. */
    record HandOver(List<Reply> replies, State state) implements Turn {
        public HandOver {
            replies = List.copyOf(replies);
        }
    }
}
