package clinic.application.messaging;

import clinic.domain.shared.Actor;
import clinic.domain.shared.UnitOfWork;
import java.util.function.Supplier;

/**
 * Transactions after whose failure others get their turn first.
 *
 * @param others what they do then
 */
record Interrupted(UnitOfWork unitOfWork, Runnable others) implements UnitOfWork {
    @Override
    public <T> T inTransaction(Actor actor, Supplier<T> work) {
        try {
            return unitOfWork.inTransaction(actor, work);
        } catch (UnsupportedOperationException failure) {
            others.run();
            throw failure;
        }
    }
}
