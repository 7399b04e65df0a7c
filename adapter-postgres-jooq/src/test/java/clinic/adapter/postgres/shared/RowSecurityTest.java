package clinic.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.testkit.TestDatabase;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** That no table is without row level security, and that the service's role cannot pass by it. */
class RowSecurityTest {
    /** Tables of ours that anybody who reaches them could read. Flyway's own history is out of the service's reach. */
    private static final String OPEN_TABLES = """
        select c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where c.relkind in ('r', 'p')
          and n.nspname not in ('pg_catalog', 'information_schema')
          and c.relname <> 'flyway_schema_history'
          and not (c.relrowsecurity and c.relforcerowsecurity
            and exists (select from pg_policy p where p.polrelid = c.oid))
        order by c.relname\
        """;

    /** Whatever the service may touch but is no table of ours: a view would show its owner's rows. */
    private static final String OTHER_WAYS = """
        select c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not in ('pg_catalog', 'information_schema')
          and ((c.relkind in ('v', 'm', 'f') and has_table_privilege('clinic_service', c.oid, 'select, insert, update, delete'))
            or (c.relname = 'flyway_schema_history'
              and has_table_privilege('clinic_service', c.oid, 'select, insert, update, delete, truncate')))
        order by c.relname\
        """;

    /** What the service could do without being asked for: own something, truncate, or break references. */
    private static final String TOO_MUCH = """
        select c.relname
        from pg_class c
        join pg_namespace n on n.oid = c.relnamespace
        where n.nspname not in ('pg_catalog', 'information_schema')
          and c.relkind in ('r', 'p', 'v', 'm', 'S', 'f')
          and (pg_has_role('clinic_service', c.relowner, 'member')
            or (c.relkind in ('r', 'p') and has_table_privilege('clinic_service', c.oid, 'truncate, references, trigger')))
        union all
        select rolname::text
        from pg_roles
        where rolname = 'clinic_service'
          and (rolsuper or rolbypassrls or rolcreaterole or rolcreatedb or rolreplication)
        union all
        select nspname::text
        from pg_namespace
        where has_schema_privilege('clinic_service', oid, 'create')\
        """;

    /** Functions that act with their owner's rights and could be led astray by the caller's search path. */
    private static final String LOOSE_FUNCTIONS = """
        select p.proname
        from pg_proc p
        join pg_namespace n on n.oid = p.pronamespace
        where n.nspname = 'public'
          and p.prosecdef
          and not exists (select from unnest(p.proconfig) setting where setting like 'search_path=pg_catalog%')
        order by p.proname\
        """;

    @AutoClose
    private static final TestDatabase DATABASE = TestDatabase.fresh();

    @Test
    void isForcedAndHasAPolicyOnEveryTable() {
        assertThat(DATABASE.texts(OPEN_TABLES)).isEmpty();
        assertThat(DATABASE.texts("select tablename from pg_policies")).contains("pacientes", "audit_trail");
    }

    @Test
    void failsForANewTableWithoutIt() throws SQLException {
        try (var fresh = TestDatabase.fresh()) {
            runAsOwner(fresh, "create table bare (id uuid)");
            runAsOwner(fresh, "create table unforced (id uuid)");
            runAsOwner(fresh, "alter table unforced enable row level security");
            runAsOwner(fresh, "create policy all_of_it on unforced using (true)");
            runAsOwner(fresh, "create table without_policy (id uuid)");
            runAsOwner(fresh, "alter table without_policy enable row level security");
            runAsOwner(fresh, "alter table without_policy force row level security");
            assertThat(fresh.texts(OPEN_TABLES)).containsExactly("bare", "unforced", "without_policy");
        }
    }

    @Test
    void hasNoOtherWayIn() throws SQLException {
        assertThat(DATABASE.texts(OTHER_WAYS)).isEmpty();
        try (var fresh = TestDatabase.fresh()) {
            runAsOwner(fresh, "create view patients_of_all as select * from pacientes");
            assertThat(fresh.texts(OTHER_WAYS)).isEmpty();
            runAsOwner(fresh, "grant select on patients_of_all to clinic_service");
            assertThat(fresh.texts(OTHER_WAYS)).containsExactly("patients_of_all");
        }
    }

    @Test
    void bindsAServiceThatOwnsNothing() throws SQLException {
        assertThat(DATABASE.texts(TOO_MUCH)).isEmpty();
        try (var fresh = TestDatabase.fresh()) {
            runAsOwner(fresh, "grant truncate on pacientes to clinic_service");
            assertThat(fresh.texts(TOO_MUCH)).isEqualTo(List.of("pacientes"));
        }
    }

    @Test
    void isNotUndoneByFunctionsOfOthers() throws SQLException {
        assertThat(DATABASE.texts(LOOSE_FUNCTIONS)).isEmpty();
        try (var fresh = TestDatabase.fresh()) {
            runAsOwner(
                    fresh,
                    "create function loose() returns bigint language sql security definer as 'select 1::bigint'");
            assertThat(fresh.texts(LOOSE_FUNCTIONS)).containsExactly("loose");
        }
    }

    private static void runAsOwner(TestDatabase database, String statement) throws SQLException {
        try (var connection = database.owner().getConnection();
                var running = connection.createStatement()) {
            running.execute(statement);
        }
    }
}
