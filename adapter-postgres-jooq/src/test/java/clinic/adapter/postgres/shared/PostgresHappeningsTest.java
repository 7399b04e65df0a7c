package clinic.adapter.postgres.shared;

import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.shared.Happenings;
import clinic.domain.shared.Happenings.Happened;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.shared.HappeningsContract;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PostgresHappeningsTest extends HappeningsContract {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeEach
    void emptyIt() {
        DATABASE.empty();
    }

    @Test
    void givesNothingToWhoTakesWhileAnotherHasTakenAndWaitsForNobody() {
        for (var type : List.of("first", "second")) {
            DATABASE.run(
                    "insert into outbox (type, subject_id, at, facts) values ('%s', gen_random_uuid(), now(), '{}')"
                            .formatted(type));
        }
        var meanwhile = unitOfWork().inTransaction(SYSTEM, () -> {
            assertThat(happenings().take(NINE).map(Happened::type)).contains("first");
            return CompletableFuture.supplyAsync(() -> unitOfWork()
                            .inTransaction(SYSTEM, () -> happenings().take(NINE)))
                    .orTimeout(30, TimeUnit.SECONDS)
                    .join();
        });
        assertThat(meanwhile).isEmpty();
        assertThat(unitOfWork()
                        .inTransaction(SYSTEM, () -> happenings().take(NINE))
                        .map(Happened::type))
                .contains("second");
    }

    @Override
    protected UnitOfWork unitOfWork() {
        return DATABASE.unitOfWork();
    }

    @Override
    protected Outbox outbox() {
        return new PostgresOutbox(DATABASE.unitOfWork());
    }

    @Override
    protected Happenings happenings() {
        return new PostgresHappenings(DATABASE.unitOfWork());
    }
}
