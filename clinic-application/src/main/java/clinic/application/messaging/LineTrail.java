package clinic.application.messaging;

import clinic.domain.audit.AuditEntry;
import clinic.domain.messaging.Line.State;
import clinic.domain.messaging.LineId;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Notes who pairs the clinic's telephone and ends the pairing, and what came of it. In the running transaction. */
final class LineTrail {
    private LineTrail() {}

    /** What a person asks for, whatever the provider makes of it. */
    static void noteWish(MessagingPorts ports, ReadLine.Wish wish, Instant now) {
        switch (wish) {
            case READ -> {}
            case CONNECT -> note(ports, "line.connect", now);
            case DISCONNECT -> note(ports, "line.disconnect", now);
        }
    }

    static void noteChange(MessagingPorts ports, State before, State after, Instant now) {
        if (before == after) return;
        switch (after) {
            case CONNECTING -> {}
            case OPEN -> note(ports, "line.open", now);
            case CLOSE -> note(ports, "line.close", now);
        }
    }

    private static void note(MessagingPorts ports, String action, Instant now) {
        ports.auditTrail().record(new AuditEntry(now, action, LineId.of(ports.instance()), List.of(), Set.of("state")));
    }
}
