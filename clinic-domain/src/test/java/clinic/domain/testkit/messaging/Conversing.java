package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.dialogue.Desk;
import clinic.domain.messaging.dialogue.Dialogue;
import clinic.domain.messaging.dialogue.Hint;
import clinic.domain.messaging.dialogue.Memory;
import clinic.domain.messaging.dialogue.Reply;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.messaging.dialogue.Said;
import clinic.domain.messaging.dialogue.State;
import clinic.domain.messaging.dialogue.Turn;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One contact that converses with the bot; its state is written and read again between any two messages. */
public final class Conversing {
    private final Dialogue dialogue;
    private final Desk desk;
    private final InstantSource time;
    private final Contact contact;
    private State state = new State.Start();
    private Optional<Hint> hint = Optional.empty();

    /**
     * What came of one message.
     *
     * @param asked what the desk was asked for it
     * @param isHandedOver whether a person takes the conversation
     */
    public record Answer(List<Reply> replies, List<Request> asked, boolean isHandedOver) {}

    public Conversing(Dialogue dialogue, Desk desk, InstantSource time, Contact contact) {
        this.dialogue = dialogue;
        this.desk = desk;
        this.time = time;
        this.contact = contact;
    }

    public Answer says(String text) {
        return says(new Said.Text(text));
    }

    public Answer says(Said said) {
        var now = time.instant();
        var asked = new ArrayList<Request>();
        var turn = dialogue.hear(contact, state, said, now);
        if (turn instanceof Turn.Wonder wonder) turn = dialogue.advise(contact, wonder.state(), hint, now);
        while (turn instanceof Turn.Ask ask) {
            asked.add(ask.request());
            if (asked.size() > Dialogue.MOST_ASKS) throw new AssertionError("asks without end: " + asked);
            turn = dialogue.learn(contact, ask.state(), desk.answer(ask.request()), now);
        }
        return switch (turn) {
            case Turn.Say say -> answered(say.replies(), say.state(), asked, false);
            case Turn.HandOver over -> answered(over.replies(), over.state(), asked, true);
            case Turn.Wonder wonder -> throw new AssertionError("was advised: " + wonder);
            case Turn.Ask ask -> throw new AssertionError("was answered: " + ask);
        };
    }

    /** What an assistant makes of what the menu does not understand. */
    public void means(Hint meant) {
        hint = Optional.of(meant);
    }

    public State state() {
        return state;
    }

    private Answer answered(List<Reply> replies, State next, List<Request> asked, boolean isHandedOver) {
        state = Memory.read(Memory.write(next));
        if (!state.equals(next)) throw new AssertionError("forgotten: " + next + " became " + state);
        return new Answer(replies, asked, isHandedOver);
    }
}
