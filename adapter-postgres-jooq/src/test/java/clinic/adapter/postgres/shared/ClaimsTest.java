package clinic.adapter.postgres.shared;

import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.shared.Actors;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** That a connection forgets who acted when the transaction ends, however it ends. All of it on one connection. */
class ClaimsTest {
    private static final Trip WHO = Trip.relaxed("""
        select current_setting('request.jwt.claims', true), current_setting('synchronous_commit'), pg_backend_pid()\
        """);

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    private final PostgresUnitOfWork unitOfWork = DATABASE.unitOfWork();

    private record Seen(String claims, String synchronous, int connection) {}

    @BeforeAll
    static void haveOneConnection() throws SQLException {
        DATABASE.service().unwrap(HikariDataSource.class).setMaximumPoolSize(1);
    }

    @Test
    void tellsEachTransactionItsOwnActor() {
        var profile = ((Actor.Person) ADMIN).id();
        for (var actor : List.of(ADMIN, ANONYMOUS, SYSTEM, Actors.client(profile), Actors.professional(profile))) {
            var alone = unitOfWork.ask(actor, WHO, binder -> {}, ClaimsTest::read);
            var within = unitOfWork.inTransaction(actor, () -> unitOfWork.tell(WHO, binder -> {}, ClaimsTest::read));
            assertThat(alone.claims()).isEqualTo(Claims.of(actor).json());
            assertThat(within.claims()).isEqualTo(Claims.of(actor).json());
            assertThat(alone.connection()).isEqualTo(within.connection());
        }
    }

    @Test
    void tellsJooqAndJdbiToo() {
        var text = "select current_setting('request.jwt.claims', true)";
        var jooq = unitOfWork.inTransaction(ADMIN, () -> unitOfWork.dsl().fetchValue(text));
        var jdbi = unitOfWork.inTransaction(
                ADMIN,
                () -> unitOfWork
                        .jdbi()
                        .withHandle(handle ->
                                handle.createQuery(text).mapTo(String.class).one()));
        assertThat(jooq).isEqualTo(Claims.of(ADMIN).json());
        assertThat(jdbi).isEqualTo(Claims.of(ADMIN).json());
    }

    @Test
    void forgetsThemAtTheEnd() throws SQLException {
        unitOfWork.inTransaction(ADMIN, () -> unitOfWork.tell(WHO, binder -> {}, ClaimsTest::read));
        assertForgotten();
        unitOfWork.ask(ADMIN, WHO, binder -> {}, ClaimsTest::read);
        assertForgotten();
        assertThatThrownBy(() -> unitOfWork.inTransaction(ADMIN, () -> {
            unitOfWork.tell(WHO, binder -> {}, ClaimsTest::read);
            throw new UnsupportedOperationException("a bug");
        }));
        assertForgotten();
        assertThatThrownBy(() -> unitOfWork.ask(ADMIN, Trip.of("nonsense"), binder -> {}, results -> 0));
        assertForgotten();
    }

    @Test
    void waitsForTheDiskOnlyWhereSomethingIsWritten() {
        assertThat(unitOfWork.ask(ADMIN, WHO, binder -> {}, ClaimsTest::read).synchronous())
                .isEqualTo("off");
        var writing = unitOfWork.inTransaction(ADMIN, () -> {
            unitOfWork.tell(Trip.of("select 1"), binder -> {}, results -> 1);
            return unitOfWork.tell(WHO, binder -> {}, ClaimsTest::read);
        });
        assertThat(writing.synchronous()).isNotEqualTo("off");
    }

    @Test
    void isReadByThePoliciesFunctions() {
        var profile = ((Actor.Person) ADMIN).id();
        var who = Trip.of("select auth.role(), auth.uid()");
        var role = unitOfWork.ask(Actors.client(profile), who, binder -> {}, results -> {
            var row = results.next();
            row.next();
            return row.getString(1) + " " + row.getString(2);
        });
        assertThat(role).isEqualTo("client " + profile.value());
    }

    private static void assertForgotten() throws SQLException {
        try (var connection = DATABASE.service().getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(WHO.text())) {
            assertThat(row.next()).isTrue();
            assertThat(row.getString(1)).isNullOrEmpty();
            assertThat(row.getString(2)).isNotEqualTo("off");
        }
    }

    private static Seen read(Work.Results results) throws SQLException {
        var row = results.next();
        row.next();
        return new Seen(row.getString(1), row.getString(2), row.getInt(3));
    }
}
