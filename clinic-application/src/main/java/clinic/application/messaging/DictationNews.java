package clinic.application.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Dictations.Told;
import clinic.domain.messaging.Dictations.Written;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.messaging.dialogue.DictationReply;
import clinic.domain.shared.Happenings.Happened;
import java.time.Instant;
import java.util.Optional;

/** Tells a professional what became of what was dictated by WhatsApp. In the running transaction. */
final class DictationNews {
    private final MessagingPorts ports;

    DictationNews(MessagingPorts ports) {
        this.ports = ports;
    }

    /** Whether this is about a dictation that came by WhatsApp. */
    static boolean isOf(Happened happened) {
        var isEnd =
                happened.type().equals("record.completed") || happened.type().equals("record.failed");
        return isEnd && "whatsapp".equals(happened.facts().get("source"));
    }

    /** It is an answer, so that whoever wants no messages gets it too. */
    boolean tell(Happened happened) {
        var written = ports.understanding().dictations().find(happened.subject());
        written.ifPresent(this::write);
        return written.isPresent();
    }

    private void write(Written written) {
        Instant now = ports.time().instant();
        var conversation = ports.conversations()
                .lock(
                        new Contact.Known(written.to()),
                        new ConversationId(ports.ids().next()),
                        now);
        ports.messages()
                .add(Message.toSend(
                        new MessageId(ports.ids().next()),
                        conversation.id(),
                        kind(written.told()),
                        text(written),
                        Optional.empty(),
                        now));
    }

    /** What the record says is not for whoever looks after conversations. */
    private static Message.Kind kind(Told told) {
        return switch (told) {
            case Told.Done done -> Message.Kind.RECORD;
            case Told.Failed failed -> Message.Kind.TEXT;
        };
    }

    private String text(Written written) {
        var reply = switch (written.told()) {
            case Told.Done(var dictated) -> new DictationReply.Written(written.patientName(), dictated);
            case Told.Failed(var why) -> new DictationReply.Failed(written.patientName(), why);
        };
        return ports.understanding()
                .dictationWording()
                .text(reply, ports.setting().get().zone());
    }
}
