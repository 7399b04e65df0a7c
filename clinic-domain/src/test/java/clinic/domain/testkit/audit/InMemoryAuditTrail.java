package clinic.domain.testkit.audit;

import clinic.domain.audit.AuditEntry;
import clinic.domain.audit.AuditTrail;
import clinic.domain.shared.Id;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the audit trail in memory, in its order. Thread-safe by its unit of work. */
public final class InMemoryAuditTrail implements AuditTrail {
    private final InMemoryUnitOfWork unitOfWork;
    private final List<AuditLine> lines = new ArrayList<>();

    public InMemoryAuditTrail(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void record(AuditEntry entry) {
        append(AuditLine.of(unitOfWork.actor(), entry));
    }

    /** What a view leaves that tells of these patients; nothing when it told of none. */
    public void told(
            Instant at, String action, Optional<UUID> subject, List<? extends Id> patients, Set<String> fields) {
        if (!patients.isEmpty()) append(AuditLine.of(unitOfWork.actor(), at, action, subject, patients, fields));
    }

    private void append(AuditLine line) {
        unitOfWork.change(() -> lines.add(line), lines::removeLast);
    }

    /** What was kept so far. */
    public List<AuditLine> lines() {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> List.copyOf(lines));
    }
}
