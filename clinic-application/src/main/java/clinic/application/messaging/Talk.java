package clinic.application.messaging;

import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.dialogue.Reply;
import clinic.domain.messaging.dialogue.State;
import clinic.domain.messaging.dialogue.Turn;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * What the bot's turn came to.
 *
 * @param isOver whether a person takes the conversation
 * @param isLater whether it is not known yet what was meant: then nothing is said
 */
record Talk(List<Reply> replies, State state, boolean isOver, boolean isLater) {
    static Talk of(Turn turn) {
        return switch (turn) {
            case Turn.Say say -> new Talk(say.replies(), say.state(), false, false);
            case Turn.HandOver handOver -> new Talk(handOver.replies(), handOver.state(), true, false);
            case Turn.Ask ask -> throw new IllegalStateException("the dialogue still asks");
            case Turn.Wonder wonder -> throw new IllegalStateException("the dialogue still wonders");
        };
    }

    static Talk later() {
        return new Talk(List.of(), new State.Start(), false, true);
    }

    /** It is said too that a model could help. */
    Talk offering() {
        var more =
                Stream.concat(replies.stream(), Stream.of(new Reply.OfferAi())).toList();
        return new Talk(more, state, isOver, isLater);
    }

    Conversation over(Conversation conversation, Instant now) {
        return isOver ? conversation.answeredBy(new Attention.Waiting(now)) : conversation;
    }
}
