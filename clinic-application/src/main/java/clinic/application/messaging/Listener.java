package clinic.application.messaging;

import clinic.application.messaging.Ears.Advised;
import clinic.application.messaging.Ears.Heard;
import clinic.domain.audit.AuditEntry;
import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.messaging.MessengerEvent.Arrived;
import clinic.domain.messaging.MessengerEvent.Content;
import clinic.domain.messaging.Reception.Proof;
import clinic.domain.messaging.dialogue.Desk;
import clinic.domain.messaging.dialogue.Dialogue;
import clinic.domain.messaging.dialogue.Dictation;
import clinic.domain.messaging.dialogue.Memory;
import clinic.domain.messaging.dialogue.Reply;
import clinic.domain.messaging.dialogue.Request;
import clinic.domain.messaging.dialogue.Said;
import clinic.domain.messaging.dialogue.State;
import clinic.domain.messaging.dialogue.Turn;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Hears what a contact writes, and lets the bot answer, or nobody. In the running transaction. */
final class Listener {
    /** What is older when it comes is history, not a command. */
    private static final Duration STALE = Duration.ofHours(1);

    private static final int MOST_ASKS = 24;

    private final MessagingPorts ports;
    private final Ears ears;
    private final LeftSounds sounds;
    private final Dictating dictating;

    Listener(MessagingPorts ports) {
        this.ports = ports;
        this.ears = new Ears(ports);
        this.sounds = new LeftSounds(ports);
        this.dictating = new Dictating(ports, sounds);
    }

    /**
     * Hears it.
     *
     * @return false when it is not known yet what it means: then it waits, and at most the contact was told so
     */
    boolean hear(Letter letter) {
        var conversation = locked(letter.arrived(), letter.now());
        if (isHistory(letter.arrived().at(), letter.receivedAt())) {
            keep(conversation, letter.arrived(), letter.now());
            new LateWord(ports).heed(letter.arrived(), onMessages(letter));
            ports.conversations().save(conversation.heard(letter.arrived().at()));
            return true;
        }
        var attention = conversation.attention().at(letter.now());
        var current = conversation.answeredBy(attention).heard(letter.now());
        if (attention instanceof Attention.Bot) {
            return switch (ears.hear(letter)) {
                case Heard.Later later -> waits(letter, conversation, later);
                case Heard.Sound sound -> dictated(letter, current, sound);
                case Heard.Speech speech -> told(letter, conversation, current, speech);
            };
        }
        keep(conversation, letter.arrived(), letter.now());
        sounds.forget(letter);
        if (onMessages(letter).isPresent()) {
            var talk = talk(letter, new State.Start(), said(letter.arrived().content()), false);
            end(talk.over(current, letter.now()), texts(talk.replies()), Memory.write(talk.state()), letter.now());
        } else {
            ports.conversations().save(current);
        }
        return true;
    }

    /** Nothing is done but to tell who has waited for a while that it is being heard. */
    private boolean waits(Letter letter, Conversation conversation, Heard.Later later) {
        if (later.isLong()) write(conversation, List.of(ports.wording().text(new Reply.Listening())), letter.now());
        return false;
    }

    private boolean dictated(Letter letter, Conversation current, Heard.Sound sound) {
        keep(current, letter.arrived(), letter.now());
        var answer = dictating.sound(letter, sound);
        end(current, List.of(answer.text()), answer.memory(), letter.now());
        return true;
    }

    private boolean told(Letter letter, Conversation before, Conversation current, Heard.Speech speech) {
        var isLeft = before.isLeft(letter.now());
        var answer = isLeft ? Optional.<Dictating.Answer>empty() : whose(letter, before, speech);
        if (answer.isPresent()) {
            keep(current, letter.arrived(), speech.text(), letter.now());
            end(current, List.of(answer.get().text()), answer.get().memory(), letter.now());
            return true;
        }
        var state = isLeft ? new State.Start() : Memory.read(before.memory());
        var talk = talk(letter, state, speech.said(), isAdvised());
        if (talk.isLater()) return false;
        sounds.forget(letter);
        keep(current, letter.arrived(), speech.text(), letter.now());
        var replies = speech.isOffered() ? talk.offering().replies() : talk.replies();
        end(talk.over(current, letter.now()), texts(replies), Memory.write(talk.state()), letter.now());
        return true;
    }

    /** The answer of a professional who was asked for whom the dictation is. */
    private Optional<Dictating.Answer> whose(Letter letter, Conversation before, Heard.Speech speech) {
        return speech.said() instanceof Said.Text(var text)
                ? Dictation.read(before.memory()).flatMap(choosing -> dictating.text(letter, choosing, text))
                : Optional.empty();
    }

    private boolean isAdvised() {
        return ports.understanding().assistant().model().isPresent();
    }

    /** However often the bot tries, it cannot answer this: a person shall. */
    void giveUp(Letter letter) {
        var now = letter.now();
        var conversation = locked(letter.arrived(), now);
        keep(conversation, letter.arrived(), now);
        sounds.forget(letter);
        var current = conversation.answeredBy(conversation.attention().at(now)).heard(now);
        if (isHistory(letter.arrived().at(), letter.receivedAt()) || !(current.attention() instanceof Attention.Bot)) {
            ports.conversations().save(current);
            return;
        }
        var sorry = List.<Reply>of(new Reply.HandedOver(Reply.Why.UNABLE));
        end(current.answeredBy(new Attention.Waiting(now)), texts(sorry), Map.of(), now);
    }

    static boolean isHistory(Instant writtenAt, Instant receivedAt) {
        return writtenAt.isBefore(receivedAt.minus(STALE));
    }

    private Desk desk(Letter letter, Said said) {
        var proof = new Proof(letter.arrived().key(), words(said));
        return ports.reception().desk(letter.actor(), letter.from(), proof);
    }

    private static String words(Said said) {
        return switch (said) {
            case Said.Text(var text) -> text;
            case Said.Choice(var id, var title) -> title.isBlank() ? id : title;
            case Said.Unhearable unhearable -> "";
            case Said.Unreadable unreadable -> "";
        };
    }

    /** What the contact says of messages, or of a model: that is heard whoever has the conversation. */
    private Optional<Request> onMessages(Letter letter) {
        var said = said(letter.arrived().content());
        var turn = new Dialogue(ports.setting().get()).hear(letter.from(), new State.Start(), said, letter.now());
        return turn instanceof Turn.Ask ask
                ? Optional.of(ask.request()).filter(Listener::isOnMessages)
                : Optional.empty();
    }

    private static boolean isOnMessages(Request request) {
        return request instanceof Request.Stop
                || request instanceof Request.Resume
                || request instanceof Request.AllowAi
                || request instanceof Request.RefuseAi;
    }

    private Conversation locked(Arrived arrived, Instant now) {
        return ports.conversations()
                .lock(arrived.from(), new ConversationId(ports.ids().next()), now);
    }

    private void keep(Conversation conversation, Arrived arrived, Instant now) {
        keep(conversation, arrived, text(arrived.content()), now);
    }

    private void keep(Conversation conversation, Arrived arrived, String text, Instant now) {
        ports.messages()
                .add(Message.received(
                        new MessageId(ports.ids().next()),
                        conversation.id(),
                        kind(arrived.content()),
                        text,
                        arrived.key(),
                        arrived.at().isAfter(now) ? now : arrived.at()));
        ports.auditTrail().record(new AuditEntry(now, "message.receive", conversation.id(), List.of(), Set.of("text")));
    }

    /** The bot's turn, from what was said until it waits again. */
    private Talk talk(Letter letter, State state, Said said, boolean isAdvised) {
        var setting = ports.setting().get();
        var dialogue = isAdvised ? Dialogue.advised(setting) : new Dialogue(setting);
        var turn = dialogue.hear(letter.from(), state, said, letter.now());
        if (!(turn instanceof Turn.Wonder wonder)) return Talk.of(asked(dialogue, letter, said, turn));
        return switch (ears.advise(letter, said)) {
            case Advised.Later later -> Talk.later();
            case Advised.Known(var hint, var isOffered) -> {
                var advised = dialogue.advise(letter.from(), wonder.state(), hint, letter.now());
                var talk = Talk.of(asked(dialogue, letter, said, advised));
                yield isOffered ? talk.offering() : talk;
            }
        };
    }

    private Turn asked(Dialogue dialogue, Letter letter, Said said, Turn first) {
        var desk = desk(letter, said);
        var turn = first;
        for (int asks = 0; turn instanceof Turn.Ask ask; asks++) {
            if (asks == MOST_ASKS) throw new IllegalStateException("the dialogue asks without end");
            turn = dialogue.learn(letter.from(), ask.state(), desk.answer(ask.request()), letter.now());
        }
        return turn;
    }

    private void end(Conversation conversation, List<String> texts, Map<String, String> memory, Instant now) {
        write(conversation, texts, now);
        sounds.forget(conversation, memory);
        ports.conversations().save(conversation.remembering(memory));
    }

    private void write(Conversation conversation, List<String> texts, Instant now) {
        for (var text : texts) {
            ports.messages()
                    .add(Message.toSend(
                            new MessageId(ports.ids().next()),
                            conversation.id(),
                            Message.Kind.TEXT,
                            text,
                            Optional.empty(),
                            now));
        }
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

    static Said said(Content content) {
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
