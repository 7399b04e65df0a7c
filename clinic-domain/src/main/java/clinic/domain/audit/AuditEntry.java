package clinic.domain.audit;

import clinic.domain.shared.Id;
import java.time.Instant;
import java.util.List;
import java.util.Set;

/**
 * One line of the audit trail; who acted and from where come from the transaction's actor.
 *
 * @param action feature and verb: {@code appointment.book}, {@code patient.read}
 * @param subject what was read or written
 * @param patients the patients whose data it is, by their ids
 * @param fields the names of what was shown or changed, never the values
 */
public record AuditEntry(Instant at, String action, Id subject, List<Id> patients, Set<String> fields) {
    public AuditEntry {
        patients = List.copyOf(patients);
        fields = Set.copyOf(fields);
    }
}
