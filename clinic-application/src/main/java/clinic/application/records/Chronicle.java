package clinic.application.records;

import clinic.domain.audit.AuditEntry;
import clinic.domain.audit.AuditTrail;
import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordEvent;
import clinic.domain.shared.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tells what happened to a record: to the audit trail, and to those who react. */
final class Chronicle {
    private final AuditTrail auditTrail;
    private final Outbox outbox;

    Chronicle(AuditTrail auditTrail, Outbox outbox) {
        this.auditTrail = auditTrail;
        this.outbox = outbox;
    }

    void note(String action, AudioRecord record, Set<String> fields, Instant at) {
        auditTrail.record(new AuditEntry(at, action, record.id(), List.of(record.patient()), fields));
    }

    void announce(RecordEvent.Kind kind, AudioRecord record, Instant at) {
        outbox.publish(RecordEvent.of(kind, record, at));
    }
}
