package clinic.application.messaging;

import clinic.domain.audit.AuditEntry;
import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Line;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.messaging.MessengerEvent.LineChanged;
import clinic.domain.messaging.MessengerEvent.Wrote;
import clinic.domain.shared.Phone;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Notes what the provider tells of the clinic's own side: what was written there, how the line stands. In the running transaction. */
final class History {
    private final MessagingPorts ports;
    private final LeftSounds sounds;

    History(MessagingPorts ports) {
        this.ports = ports;
        this.sounds = new LeftSounds(ports);
    }

    /**
     * Our own sending told back, or what somebody wrote on the clinic's telephone itself: who does so has the
     * conversation, as who takes it over.
     */
    void wrote(Wrote wrote, Instant receivedAt, Instant now) {
        var text = Listener.text(wrote.content());
        if (ports.messages().recognise(wrote.to(), text, wrote.key())) return;
        var conversation = ports.conversations()
                .lock(wrote.to(), new ConversationId(ports.ids().next()), now);
        ports.messages()
                .add(new Message(
                        new MessageId(ports.ids().next()),
                        conversation.id(),
                        new Message.Way.Outbound(Delivery.SENT, Optional.empty(), Optional.empty()),
                        Listener.kind(wrote.content()),
                        text,
                        Optional.of(wrote.key()),
                        wrote.at().isAfter(now) ? now : wrote.at(),
                        Optional.empty()));
        if (wrote.onTelephone() && !Listener.isHistory(wrote.at(), receivedAt)) take(conversation, now);
    }

    private void take(Conversation conversation, Instant now) {
        var attention = conversation.attention().writtenOnTelephone(now);
        sounds.forget(conversation, Map.of());
        ports.conversations().save(conversation.remembering(Map.of()).answeredBy(attention));
        if (conversation.attention().at(now) instanceof Attention.OnTelephone) return;
        if (attention instanceof Attention.Person) return;
        ports.auditTrail()
                .record(new AuditEntry(
                        now, "conversation.take-over", conversation.id(), List.of(), Set.of("attention")));
    }

    void lineChanged(LineChanged changed, Instant now) {
        var former = ports.lines().find(ports.instance());
        var isOpen = changed.state() == Line.State.OPEN;
        ports.lines()
                .save(
                        ports.instance(),
                        new Line(
                                changed.state(),
                                picture(changed, former),
                                changed.number()
                                        .flatMap(number -> Phone.read("+" + number))
                                        .or(former::number),
                                changed.isOver() ? Optional.of(changed.reason()) : Optional.empty()),
                        now);
        LineTrail.noteChange(ports, former.state(), changed.state(), now);
        if (isOpen) ports.outgoing().hurry(now);
    }

    /** The last picture stays while the line is being paired: what else is told of that has none. */
    private static Optional<String> picture(LineChanged changed, Line former) {
        return changed.state() == Line.State.CONNECTING ? changed.qrCode().or(former::qrCode) : changed.qrCode();
    }
}
