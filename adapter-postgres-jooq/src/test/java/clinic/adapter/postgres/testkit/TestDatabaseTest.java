package clinic.adapter.postgres.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.shared.Migrations;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

class TestDatabaseTest {
    private static final Actor SYSTEM = new Actor.Automation("test", new Origin("test", "test"));
    private static final String ADD =
            "insert into outbox (type, subject_id, at, facts) values ('a', gen_random_uuid(), now(), '{}')";

    @AutoClose
    private final TestDatabase database = TestDatabase.fresh();

    @Test
    void worksAsTheRoleThatRowLevelSecurityBinds() {
        var dsl = database.unitOfWork().dsl();
        var user = database.unitOfWork().inTransaction(SYSTEM, () -> dsl.fetchValue("select current_user::text"));
        assertThat(user).isEqualTo(Migrations.SERVICE_ROLE);
        assertThat(database.texts("select rolsuper or rolbypassrls or rolcreaterole or rolcreatedb from pg_roles"
                        + " where rolname in ('clinic_service', 'anon', 'authenticated')"))
                .containsOnly("f");
    }

    @Test
    void isOwnedByALoginThatIsNoSuperuser() {
        assertThat(database.texts("select rolname from pg_database join pg_roles on pg_roles.oid = datdba"
                        + " where datname = current_database() and not rolsuper"))
                .containsExactly(TestCluster.OWNER);
    }

    @Test
    void isApartFromAnyOther() {
        database.run(ADD);
        try (var other = TestDatabase.fresh()) {
            assertThat(other.texts("select type from outbox")).isEmpty();
        }
        assertThat(database.texts("select type from outbox")).containsExactly("a");
    }

    @Test
    void isEmptiedAlsoOfItsAuditTrail() {
        database.run(ADD);
        database.run("insert into audit_trail (at, actor_role, action, subject_id, patient_ids, fields, request_id,"
                + " address) values (now(), 'system', 'a', gen_random_uuid(), '{}', '{}', 'r', 'a')");
        database.empty();
        assertThat(database.texts("select type from outbox union all select action from audit_trail"))
                .isEmpty();
    }
}
