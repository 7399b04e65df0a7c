package clinic.application.messaging;

import clinic.domain.audit.AuditEntry;
import clinic.domain.messaging.ConversationId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Notes who read conversations. */
final class Reading {
    private Reading() {}

    static void note(MessagingPorts ports, String action, List<ConversationId> conversations, Instant now) {
        for (var conversation : conversations) {
            ports.auditTrail().record(new AuditEntry(now, action, conversation, List.of(), Set.of("text")));
        }
    }
}
