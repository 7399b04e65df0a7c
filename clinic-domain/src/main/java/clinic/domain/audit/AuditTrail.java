package clinic.domain.audit;

/** Keeps the audit trail. What was kept can be neither changed nor deleted, by anybody. */
public interface AuditTrail {
    /**
     * Keeps the line in the running transaction, with its actor and origin: it is there exactly when the change is.
     *
     * @throws IllegalStateException outside {@code UnitOfWork.inTransaction}
     */
    void record(AuditEntry entry);
}
