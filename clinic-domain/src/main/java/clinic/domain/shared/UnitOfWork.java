package clinic.domain.shared;

import java.util.function.Supplier;

/** The transaction. Thread-safe. */
public interface UnitOfWork {
    /**
     * Does the work in one transaction on behalf of the actor: all of it is kept, or, when it throws, nothing. A unit
     * of work inside another belongs to the outer one. No remote call belongs inside.
     *
     * @param actor who acts; the stores show and take only what this actor may see and write
     * @throws StorageFailure when the store is away or refuses
     */
    <T> T inTransaction(Actor actor, Supplier<T> work);
}
