package clinic.application.messaging;

import clinic.domain.audit.AuditEntry;
import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.messaging.MessengerEvent.Arrived;
import clinic.domain.messaging.MessengerEvent.Content;
import clinic.domain.messaging.dialogue.Desk;
import clinic.domain.messaging.dialogue.Dialogue;
import clinic.domain.messaging.dialogue.Memory;
import clinic.domain.messaging.dialogue.Reply;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.messaging.dialogue.Said;
import clinic.domain.messaging.dialogue.State;
import clinic.domain.messaging.dialogue.Turn;
import clinic.domain.shared.Actor;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Hears what a contact writes, and lets the bot answer, or nobody. In the running transaction. */
final class Listener {
    /** What is older when it comes is history, not a command. */
    private static final Duration STALE = Duration.ofHours(1);

    private static final int MOST_ASKS = 24;

    private final MessagingPorts ports;

    Listener(MessagingPorts ports) {
        this.ports = ports;
    }

    void hear(Actor actor, Arrived arrived, Instant receivedAt, Instant now) {
        var conversation = kept(arrived, now);
        if (isHistory(arrived.at(), receivedAt)) {
            ports.conversations().save(conversation.heard(arrived.at()));
            return;
        }
        var attention = conversation.attention().at(now);
        var current = conversation.answeredBy(attention).heard(now);
        var said = said(arrived.content());
        if (attention instanceof Attention.Bot) {
            var state = conversation.isLeft(now) ? new State.Start() : Memory.read(conversation.memory());
            answer(current, desk(actor, arrived), state, said, now);
        } else if (isAboutMessages(arrived.from(), said, now)) {
            answer(current, desk(actor, arrived), new State.Start(), said, now);
        } else {
            ports.conversations().save(current);
        }
    }

    /** However often the bot tries, it cannot answer this: a person shall. */
    void giveUp(Arrived arrived, Instant receivedAt, Instant now) {
        var conversation = kept(arrived, now);
        var current = conversation.answeredBy(conversation.attention().at(now)).heard(now);
        if (isHistory(arrived.at(), receivedAt) || !(current.attention() instanceof Attention.Bot)) {
            ports.conversations().save(current);
            return;
        }
        var sorry = List.<Reply>of(new Reply.HandedOver(Reply.Why.UNABLE));
        end(current.answeredBy(new Attention.Waiting(now)), sorry, new State.Start(), now);
    }

    static boolean isHistory(Instant writtenAt, Instant receivedAt) {
        return writtenAt.isBefore(receivedAt.minus(STALE));
    }

    private Desk desk(Actor actor, Arrived arrived) {
        return ports.reception().desk(actor, arrived.from(), arrived.key());
    }

    /** Whether the contact wants no more messages, or messages again: that is heard whoever has the conversation. */
    private boolean isAboutMessages(Contact contact, Said said, Instant now) {
        var turn = new Dialogue(ports.setting().get()).hear(contact, new State.Start(), said, now);
        return turn instanceof Turn.Ask ask
                && (ask.request() instanceof Request.Stop || ask.request() instanceof Request.Resume);
    }

    /** The contact's conversation, in which it is kept. */
    private Conversation kept(Arrived arrived, Instant now) {
        var conversation = ports.conversations()
                .lock(arrived.from(), new ConversationId(ports.ids().next()), now);
        keep(conversation, arrived, now);
        ports.auditTrail().record(new AuditEntry(now, "message.receive", conversation.id(), List.of(), Set.of("text")));
        return conversation;
    }

    private void keep(Conversation conversation, Arrived arrived, Instant now) {
        ports.messages()
                .add(Message.received(
                        new MessageId(ports.ids().next()),
                        conversation.id(),
                        kind(arrived.content()),
                        text(arrived.content()),
                        arrived.key(),
                        arrived.at().isAfter(now) ? now : arrived.at()));
    }

    /** The bot's turn, from what was said until it waits again. */
    private void answer(Conversation conversation, Desk desk, State state, Said said, Instant now) {
        var dialogue = new Dialogue(ports.setting().get());
        var contact = conversation.contact();
        var turn = dialogue.hear(contact, state, said, now);
        for (int asks = 0; turn instanceof Turn.Ask ask; asks++) {
            if (asks == MOST_ASKS) throw new IllegalStateException("the dialogue asks without end");
            turn = dialogue.learn(contact, ask.state(), desk.answer(ask.request()), now);
        }
        switch (turn) {
            case Turn.Say say -> end(conversation, say.replies(), say.state(), now);
            case Turn.HandOver handOver ->
                end(conversation.answeredBy(new Attention.Waiting(now)), handOver.replies(), handOver.state(), now);
            case Turn.Ask ask -> throw new IllegalStateException("the dialogue still asks");
        }
    }

    private void end(Conversation conversation, List<Reply> replies, State state, Instant now) {
        for (var text : texts(replies)) {
            ports.messages()
                    .add(Message.toSend(
                            new MessageId(ports.ids().next()),
                            conversation.id(),
                            Message.Kind.TEXT,
                            text,
                            Optional.empty(),
                            now));
        }
        ports.conversations().save(conversation.remembering(Memory.write(state)));
    }

    /** What is said at once goes as one message, as long as it may be one. */
    private List<String> texts(List<Reply> replies) {
        var texts = new ArrayList<String>();
        for (var reply : replies) {
            var text = ports.wording().text(reply);
            var joined = texts.isEmpty() ? text : texts.getLast() + "\n\n" + text;
            if (!texts.isEmpty() && joined.length() <= Message.LONGEST) texts.set(texts.size() - 1, joined);
            else texts.add(text);
        }
        return texts;
    }

    private static Said said(Content content) {
        return switch (content) {
            case Content.Text text -> new Said.Text(text.text());
            case Content.Choice choice -> new Said.Choice(choice.id(), choice.title());
            case Content.Voice voice -> new Said.Unreadable(Message.Kind.VOICE);
            case Content.Other other ->
                other.caption().<Said>map(Said.Text::new).orElseGet(() -> new Said.Unreadable(other.kind()));
        };
    }

    static Message.Kind kind(Content content) {
        return switch (content) {
            case Content.Text text -> Message.Kind.TEXT;
            case Content.Choice choice -> Message.Kind.TEXT;
            case Content.Voice voice -> Message.Kind.VOICE;
            case Content.Other other -> other.kind();
        };
    }

    static String text(Content content) {
        return switch (content) {
            case Content.Text text -> text.text();
            case Content.Choice choice -> choice.title().isBlank() ? choice.id() : choice.title();
            case Content.Voice voice -> "";
            case Content.Other other -> other.caption().orElse("");
        };
    }
}
