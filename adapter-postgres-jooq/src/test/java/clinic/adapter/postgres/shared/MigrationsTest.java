package clinic.adapter.postgres.shared;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** On a server of its own: roles belong to the server, and these tests begin before ours are made. */
class MigrationsTest {
    private static final Actor SYSTEM = new Actor.Automation("test", new Origin("test", "test"));

    private final EmbeddedPostgres postgres = start();

    @BeforeEach
    void makeOwner() throws SQLException {
        asSuperuser("create role owner_login login createrole");
        asSuperuser("create database clinic owner owner_login");
    }

    @AfterEach
    void stop() throws IOException {
        postgres.close();
    }

    @Test
    void letsTheServiceSignInAndWorkOnAPlainDatabase() throws SQLException {
        Migrations.migrate(login("owner_login"), "one");
        assertThat(serviceWorks()).isTrue();
        assertThat(first("select rolpassword from pg_authid where rolname = 'clinic_service'"))
                .startsWith("SCRAM-SHA-256$");
    }

    @Test
    void changesNothingButThePasswordWhenDoneAgain() throws SQLException {
        var history = "select count(*) from flyway_schema_history";
        Migrations.migrate(login("owner_login"), "one");
        var before = first(history);
        var password = first("select rolpassword from pg_authid where rolname = 'clinic_service'");
        Migrations.migrate(login("owner_login"), "two");
        assertThat(first(history)).isEqualTo(before);
        assertThat(first("select rolpassword from pg_authid where rolname = 'clinic_service'"))
                .isNotEqualTo(password);
        assertThat(serviceWorks()).isTrue();
    }

    @Test
    void letsSeveralInstancesStartTogether() throws Exception {
        var starts = new ArrayList<Callable<Boolean>>();
        for (var instance = 0; instance < 6; instance++) {
            starts.add(() -> {
                Migrations.migrate(login("owner_login"), "one");
                return serviceWorks();
            });
        }
        try (var instances = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var done : instances.invokeAll(starts)) assertThat(done.get()).isTrue();
        }
    }

    @Test
    void worksOnADatabaseThatIsSupabases() throws SQLException {
        likeSupabase();
        Migrations.migrate(login("owner_login"), "one");
        assertThat(serviceWorks()).isTrue();
        assertThat(first("select string_agg(distinct table_name || ' ' || grantee, ', ')"
                        + " from information_schema.role_table_grants"
                        + " where table_schema = 'public' and grantee in ('anon', 'authenticated', 'PUBLIC')"))
                .as("what Supabase's public roles may touch")
                .isEqualTo("null");
        assertThat(first("select proowner::regrole::text from pg_proc where oid = 'auth.uid()'::regprocedure"))
                .as("Supabase's own function stays")
                .isEqualTo("supabase_auth_admin");
    }

    @Test
    void letsEveryFunctionThatAsksWhoActsAsk() throws SQLException {
        likeSupabase();
        Migrations.migrate(login("owner_login"), "one");
        assertThat(first("""
            select string_agg(proname, ', ')
            from pg_proc
            where pronamespace = 'public'::regnamespace
              and prosecdef
              and prosrc like '%auth.%'
              and not has_schema_privilege(proowner, 'auth', 'usage')\
            """)).isEqualTo("null");
    }

    /** What a new Supabase project has that matters to us, made as Supabase's own scripts make it. */
    private void likeSupabase() throws SQLException {
        for (var role : List.of("anon", "authenticated", "service_role", "supabase_auth_admin")) {
            asSuperuser("create role " + role + " nologin noinherit");
        }
        asSuperuser("grant anon, authenticated, service_role to owner_login with admin option");
        inClinic("create schema extensions authorization owner_login");
        inClinic("create extension pg_trgm schema extensions");
        inClinic("create schema auth authorization supabase_auth_admin");
        inClinic("grant usage on schema auth to anon, authenticated, service_role, owner_login");
        inClinic("""
            create function auth.uid() returns uuid language sql stable as $$
              select coalesce(
                nullif(current_setting('request.jwt.claim.sub', true), ''),
                (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'sub'))::uuid $$\
            """);
        inClinic("""
            create function auth.role() returns text language sql stable as $$
              select coalesce(
                nullif(current_setting('request.jwt.claim.role', true), ''),
                (nullif(current_setting('request.jwt.claims', true), '')::jsonb ->> 'role'))::text $$\
            """);
        inClinic("alter function auth.uid() owner to supabase_auth_admin");
        inClinic("alter function auth.role() owner to supabase_auth_admin");
        for (var kind : List.of("tables", "sequences", "functions")) {
            inClinic("alter default privileges for role owner_login in schema public grant all on " + kind
                    + " to anon, authenticated, service_role");
        }
    }

    private boolean serviceWorks() {
        var unitOfWork = new PostgresUnitOfWork(login(Migrations.SERVICE_ROLE));
        return unitOfWork.inTransaction(SYSTEM, () -> {
            var dsl = unitOfWork.dsl();
            assertThat(dsl.fetchValue("select auth.role()")).isEqualTo("system");
            dsl.execute("select end_sign_ins(gen_random_uuid())");
            return Migrations.SERVICE_ROLE.equals(dsl.fetchValue("select current_user::text"));
        });
    }

    private DataSource login(String user) {
        var source = new PGSimpleDataSource();
        source.setURL("jdbc:postgresql://localhost:" + postgres.getPort() + "/clinic");
        source.setUser(user);
        return source;
    }

    private void asSuperuser(String text) throws SQLException {
        run(postgres.getPostgresDatabase(), text);
    }

    private void inClinic(String text) throws SQLException {
        run(postgres.getDatabase("postgres", "clinic"), text);
    }

    private static void run(DataSource source, String text) throws SQLException {
        try (var connection = source.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(text);
        }
    }

    private String first(String query) throws SQLException {
        try (var connection = postgres.getDatabase("postgres", "clinic").getConnection();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            assertThat(rows.next()).isTrue();
            return String.valueOf(rows.getString(1));
        }
    }

    private static EmbeddedPostgres start() {
        try {
            return EmbeddedPostgres.builder().start();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
