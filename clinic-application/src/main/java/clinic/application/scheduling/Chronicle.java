package clinic.application.scheduling;

import clinic.domain.audit.AuditEntry;
import clinic.domain.audit.AuditTrail;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.AppointmentEvent;
import clinic.domain.shared.DomainEvent;
import clinic.domain.shared.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** Tells what happened to an appointment or a diary: to those who react, and to the audit trail. */
final class Chronicle {
    private final AuditTrail auditTrail;
    private final Outbox outbox;

    Chronicle(AuditTrail auditTrail, Outbox outbox) {
        this.auditTrail = auditTrail;
        this.outbox = outbox;
    }

    void tell(AppointmentEvent.Kind kind, Appointment appointment, Set<String> fields, Instant at) {
        var event = new AppointmentEvent(kind, appointment, at);
        auditTrail.record(new AuditEntry(at, event.type(), appointment.id(), List.of(appointment.patient()), fields));
        outbox.publish(event);
    }

    /** What concerns a professional only. */
    void tell(DomainEvent event, Set<String> fields) {
        auditTrail.record(new AuditEntry(event.at(), event.type(), event.subject(), List.of(), fields));
        outbox.publish(event);
    }
}
