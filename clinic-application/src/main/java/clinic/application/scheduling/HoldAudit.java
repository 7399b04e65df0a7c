package clinic.application.scheduling;

import clinic.domain.audit.AuditEntry;
import clinic.domain.scheduling.Hold;
import clinic.domain.shared.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/** The audit trail's lines about holds. */
final class HoldAudit {
    private static final Set<String> FIELDS = Set.of("patientId", "professionalId", "startsAt");

    private HoldAudit() {}

    static AuditEntry of(String action, Hold hold, Instant at) {
        var patients =
                hold.visit().<List<Id>>map(visit -> List.of(visit.patient())).orElse(List.of());
        return new AuditEntry(at, action, hold.id(), patients, FIELDS);
    }
}
