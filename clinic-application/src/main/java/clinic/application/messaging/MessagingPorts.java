package clinic.application.messaging;

import clinic.domain.audit.AuditTrail;
import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Conversations;
import clinic.domain.messaging.Echoes;
import clinic.domain.messaging.HiddenContacts;
import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.Lines;
import clinic.domain.messaging.Messages;
import clinic.domain.messaging.MessagingBacklog;
import clinic.domain.messaging.Messenger;
import clinic.domain.messaging.MessengerEvents;
import clinic.domain.messaging.MessengerLine;
import clinic.domain.messaging.Outgoing;
import clinic.domain.messaging.Reception;
import clinic.domain.messaging.dialogue.Announcements;
import clinic.domain.messaging.dialogue.Setting;
import clinic.domain.messaging.dialogue.Wording;
import clinic.domain.privacy.OptOuts;
import clinic.domain.shared.Happenings;
import clinic.domain.shared.Ids;
import clinic.domain.shared.Repeats;
import clinic.domain.shared.UnitOfWork;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * What messaging needs from outside.
 *
 * @param instance the provider's name for the clinic's line
 * @param setting the clinic's name, zone and notice as they are now
 */
public record MessagingPorts(
        Inbox inbox,
        Echoes echoes,
        Conversations conversations,
        Messages messages,
        Outgoing outgoing,
        MessagingBacklog backlog,
        Lines lines,
        OptOuts optOuts,
        Cards cards,
        HiddenContacts hiddenContacts,
        Happenings happenings,
        Messenger messenger,
        MessengerLine line,
        MessengerEvents events,
        Reception reception,
        Wording wording,
        Announcements announcements,
        Repeats repeats,
        UnitOfWork unitOfWork,
        AuditTrail auditTrail,
        Ids ids,
        InstantSource time,
        String instance,
        Supplier<Setting> setting,
        UnderstandingPorts understanding) {}
