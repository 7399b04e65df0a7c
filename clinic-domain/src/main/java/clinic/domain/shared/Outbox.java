package clinic.domain.shared;

/** Keeps events for those who react to them. */
public interface Outbox {
    /**
     * Keeps the event in the running transaction: it is there exactly when the change that caused it is.
     *
     * @throws IllegalStateException outside {@link UnitOfWork#inTransaction}
     */
    void publish(DomainEvent event);
}
