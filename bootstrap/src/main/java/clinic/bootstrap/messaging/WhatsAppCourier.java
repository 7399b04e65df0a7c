package clinic.bootstrap.messaging;

import clinic.domain.accounts.CodeCourier;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Conversations;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.MessageId;
import clinic.domain.messaging.Messages;
import clinic.domain.messaging.dialogue.Announcements;
import clinic.domain.shared.Ids;
import clinic.domain.shared.Phone;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Brings sign-in codes by WhatsApp, as messages of a kind that the history never shows. */
public final class WhatsAppCourier implements CodeCourier {
    private final Conversations conversations;
    private final Messages messages;
    private final Announcements announcements;
    private final ClinicSetting setting;
    private final Moment moment;

    /** The machine's part: identities and time. */
    public record Moment(Ids ids, InstantSource time) {}

    public WhatsAppCourier(
            Conversations conversations,
            Messages messages,
            Announcements announcements,
            ClinicSetting setting,
            Moment moment) {
        this.conversations = conversations;
        this.messages = messages;
        this.announcements = announcements;
        this.setting = setting;
        this.moment = moment;
    }

    @Override
    public void send(Phone phone, String code) {
        var now = moment.time().instant().truncatedTo(ChronoUnit.MILLIS);
        var conversation = conversations.lock(
                new Contact.Known(phone), new ConversationId(moment.ids().next()), now);
        messages.add(Message.toSend(
                new MessageId(moment.ids().next()),
                conversation.id(),
                Message.Kind.CODE,
                announcements.code(setting.get().clinicName(), code),
                Optional.empty(),
                now));
    }
}
