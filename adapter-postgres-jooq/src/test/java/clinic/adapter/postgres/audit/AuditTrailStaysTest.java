package clinic.adapter.postgres.audit;

import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.ANONYMOUS;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That nobody, whoever it is, changes or deletes what the audit trail keeps, or writes in another's name. */
class AuditTrailStaysTest {
    private static final String ADD = """
        insert into audit_trail (at, actor_id, actor_role, action, patient_ids, fields, request_id, address)
        values (now(), %s, '%s', 'a.deed', '{}', '{}', 'r', 'a')\
        """;
    private static final List<String> ATTEMPTS = List.of(
            "update audit_trail set action = 'another'",
            "update audit_trail set action = 'another' where false",
            "delete from audit_trail",
            "delete from audit_trail where false",
            "truncate audit_trail",
            "insert into audit_trail (id, at, actor_role, action, patient_ids, fields, request_id, address)"
                    + " overriding system value select id, at, actor_role, 'another', patient_ids, fields, request_id,"
                    + " address from audit_trail on conflict on constraint audit_trail_pk do update set action = 'x'");

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @BeforeEach
    void keepOneLine() {
        DATABASE.empty();
        DATABASE.run(ADD.formatted("null", "system"));
    }

    @Test
    void letsTheServiceChangeNothingWhoeverActs() {
        for (var actor : List.of(ADMIN, RECEPTIONIST, SYSTEM, ANONYMOUS)) {
            for (var attempt : ATTEMPTS) assertRefused(actor, attempt);
        }
        assertThat(lines()).containsExactly("a.deed");
    }

    @Test
    void letsTheOwnerAndASuperuserChangeNothing() {
        for (var login : List.of(DATABASE.owner(), DATABASE.all())) {
            for (var attempt : ATTEMPTS) {
                assertThatThrownBy(() -> run(login, attempt)).as(attempt).isInstanceOf(SQLException.class);
            }
        }
        assertThat(lines()).containsExactly("a.deed");
    }

    @Test
    void takesNoLineInAnothersName() {
        var admin = "'" + ((Actor.Person) ADMIN).id().value() + "'";
        assertRefused(RECEPTIONIST, ADD.formatted(admin, "admin"));
        assertRefused(RECEPTIONIST, ADD.formatted(admin, "receptionist"));
        assertRefused(ANONYMOUS, ADD.formatted("null", "system"));
        assertRefused(ADMIN, ADD.formatted("null", "system"));
        assertThat(lines()).containsExactly("a.deed");
        execute(ADMIN, ADD.formatted(admin, "admin"));
        assertThat(lines()).hasSize(2);
    }

    @Test
    void isReadByAdminAndTheSystemAlone() {
        assertThat(List.of(count(ADMIN), count(SYSTEM))).containsOnly(1);
        assertThat(List.of(count(RECEPTIONIST), count(ANONYMOUS))).containsOnly(0);
    }

    private static int count(Actor actor) {
        var dsl = DATABASE.unitOfWork().dsl();
        return DATABASE.unitOfWork()
                .inTransaction(
                        actor, () -> dsl.fetch("select id from audit_trail").size());
    }

    private static void assertRefused(Actor actor, String attempt) {
        assertThatExceptionOfType(StorageFailure.class).as(attempt).isThrownBy(() -> execute(actor, attempt));
    }

    private static int execute(Actor actor, String attempt) {
        var dsl = DATABASE.unitOfWork().dsl();
        return DATABASE.unitOfWork().inTransaction(actor, () -> dsl.execute(attempt));
    }

    private static void run(DataSource login, String attempt) throws SQLException {
        try (var connection = login.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(attempt);
        }
    }

    private static List<String> lines() {
        return DATABASE.texts("select action from audit_trail");
    }
}
