package clinic.adapter.postgres.shared;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.shared.StorageFailure;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What those who asked are told when the database does not do it, and that the next transaction works again. */
class BrokenTransactionTest {
    private static final Trip ADD =
            Trip.of("insert into outbox (type, subject_id, at, facts) values ('a', gen_random_uuid(), now(), '{}')");
    private static final Trip NONSENSE = Trip.of("select nothing from nowhere");
    private static final Trip DIE = Trip.of("select pg_terminate_backend(pg_backend_pid())");

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final PostgresUnitOfWork unitOfWork = DATABASE.unitOfWork();

    @BeforeEach
    void emptyIt() {
        DATABASE.empty();
    }

    @Test
    void saysThatALostConnectionMayBeTriedAgain() {
        assertFails(true, () -> unitOfWork.inTransaction(SYSTEM, () -> add() + send(DIE)));
        assertFails(true, () -> unitOfWork.ask(SYSTEM, DIE, binder -> {}, results -> 0));
        assertKept();
        unitOfWork.inTransaction(SYSTEM, this::add);
        assertKept("a");
    }

    @Test
    void saysThatAMistakeNeedNotBeTriedAgain() {
        assertFails(false, () -> unitOfWork.inTransaction(SYSTEM, () -> add() + send(NONSENSE)));
        assertFails(false, () -> unitOfWork.ask(SYSTEM, NONSENSE, binder -> {}, results -> 0));
        assertFails(
                false,
                () -> unitOfWork.inTransaction(SYSTEM, () -> unitOfWork.dsl().fetch("nonsense")));
        assertFails(
                false,
                () -> unitOfWork.inTransaction(
                        SYSTEM, () -> unitOfWork.jdbi().open().execute("nonsense")));
        assertKept();
    }

    @Test
    void letsABugComeOutAlsoWhenTheConnectionIsLost() {
        var bug = new UnsupportedOperationException("a bug");
        assertThatThrownBy(() -> unitOfWork.inTransaction(SYSTEM, () -> {
                    assertFails(true, () -> send(DIE));
                    throw bug;
                }))
                .isSameAs(bug);
        assertThat(bug.getSuppressed()).isNotEmpty();
    }

    @Test
    void keepsNothingOfATransactionInWhichSomethingFailedThoughItGoesOn() {
        assertFails(
                true,
                () -> unitOfWork.inTransaction(SYSTEM, () -> {
                    add();
                    assertFails(false, () -> send(NONSENSE));
                    return 0;
                }));
        assertKept();
    }

    @Test
    void keepsNothingWhenWhatWasPutOffFails() {
        assertFails(
                false,
                () -> unitOfWork.inTransaction(SYSTEM, () -> {
                    unitOfWork.later("insert into outbox (type) values (?)", binder -> binder.with("incomplete"));
                    return add();
                }));
        assertKept();
        unitOfWork.inTransaction(RECEPTIONIST, this::add);
        assertKept("a");
    }

    private int add() {
        return send(ADD);
    }

    private int send(Trip trip) {
        return unitOfWork.tell(trip, binder -> {}, results -> 0);
    }

    private static void assertFails(boolean retryable, Runnable work) {
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(work::run)
                .matches(failure -> failure.retryable() == retryable, "retryable: " + retryable);
    }

    private static void assertKept(String... types) {
        assertThat(DATABASE.texts("select type from outbox")).containsExactly(types);
    }
}
