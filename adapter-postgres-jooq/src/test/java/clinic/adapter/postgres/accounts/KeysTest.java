package clinic.adapter.postgres.accounts;

import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.Profile;
import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.shared.Actors;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** Passwords and sign-ins are the second wall's, too: the database refuses what no use case would ask. */
class KeysTest {
    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final PostgresAccounts accounts = PostgresAccounts.on(DATABASE);
    private final Profile client = aClient(1).build();

    @Test
    void arePutByAdministratorsAndTheSystemAlone() {
        add();
        for (var actor : List.of(ANONYMOUS, RECEPTIONIST, Actors.client(client.id()))) {
            assertThatThrownBy(() -> run(
                            actor, () -> accounts.credentials().replace(client.id(), new PasswordHash("stolen"), NINE)))
                    .isInstanceOf(StorageFailure.class);
            assertThatThrownBy(() -> run(actor, () -> accounts.refreshTokens().endAll(client.id())))
                    .isInstanceOf(StorageFailure.class);
        }
        assertThat(DATABASE.texts("select password_hash from credentials")).isEmpty();
    }

    @Test
    void areWrittenInNoOtherWay() {
        add();
        run(ADMIN, () -> accounts.credentials().replace(client.id(), new PasswordHash("good"), NINE));
        for (var actor : List.of(ADMIN, SYSTEM)) {
            assertThatThrownBy(() -> run(
                            actor,
                            () -> accounts.unitOfWork()
                                    .dsl()
                                    .execute("update credentials set password_hash = 'stolen'")))
                    .hasRootCauseMessage("ERROR: permission denied for table credentials");
        }
        assertThat(DATABASE.texts("select password_hash from credentials")).containsExactly("good");
    }

    @Test
    void areReadByNobodyButTheSystem() {
        add();
        run(SYSTEM, () -> accounts.credentials().replace(client.id(), new PasswordHash("good"), NINE));
        for (var actor : List.of(ANONYMOUS, RECEPTIONIST, ADMIN, Actors.client(client.id()))) {
            run(
                    actor,
                    () -> assertThat(accounts.unitOfWork().dsl().fetch("select password_hash from credentials"))
                            .isEmpty());
        }
    }

    private void add() {
        run(SYSTEM, () -> accounts.profiles().add(client));
    }

    private void run(Actor actor, Runnable work) {
        accounts.unitOfWork().inTransaction(actor, () -> {
            work.run();
            return actor;
        });
    }
}
