package clinic.domain.testkit.shared;

import clinic.domain.shared.Actor;
import clinic.domain.shared.UnitOfWork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;

/**
 * The transaction over fakes that remember: each tells how to take back what it has done. Thread-safe; one transaction
 * runs at a time, so that all others wait.
 */
public final class InMemoryUnitOfWork implements UnitOfWork {
    private final ReentrantLock lock = new ReentrantLock(true);
    private final Deque<Running> running = new ArrayDeque<>(1);

    private record Running(Actor actor, Deque<Runnable> undoing) {
        void undo() {
            undoing.forEach(Runnable::run);
        }
    }

    @Override
    public <T> T inTransaction(Actor actor, Supplier<T> work) {
        lock.lock();
        try {
            return running.isEmpty() ? begin(actor, work) : work.get();
        } finally {
            lock.unlock();
        }
    }

    private <T> T begin(Actor actor, Supplier<T> work) {
        var transaction = new Running(actor, new ArrayDeque<>());
        running.push(transaction);
        try {
            return work.get();
        } catch (RuntimeException | Error failure) {
            transaction.undo();
            throw failure;
        } finally {
            running.pop();
        }
    }

    /**
     * Who acts in the running transaction.
     *
     * @throws IllegalStateException outside one
     */
    public Actor actor() {
        return current().actor();
    }

    /**
     * Does a change in the running transaction.
     *
     * @param undo what takes it back should the transaction fail
     * @throws IllegalStateException outside one
     */
    public void change(Runnable change, Runnable undo) {
        var transaction = current();
        change.run();
        transaction.undoing().push(undo);
    }

    private Running current() {
        if (!lock.isHeldByCurrentThread()) throw new IllegalStateException("outside a transaction");
        return running.element();
    }
}
