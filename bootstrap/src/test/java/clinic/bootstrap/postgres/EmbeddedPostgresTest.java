package clinic.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EmbeddedPostgresTest {
    private static final String WRONG_PASSWORD = "28P01";
    /** A state in the fourth column of {@code /proc/net/tcp}; the second is the local address in hexadecimal. */
    private static final String LISTENING = "0A";

    private static final String NO_RULE_LETS_YOU_IN = "28000";

    @TempDir
    static Path dataDir;

    private static EmbeddedPostgres postgres;
    private static Login owner;
    private static Login superuser;

    @BeforeAll
    static void start() throws Exception {
        postgres = EmbeddedPostgres.start(DataFolders.withPrograms(dataDir));
        owner = Login.ofOwner(postgres);
        superuser = owner.as("postgres", DataFolder.at(dataDir).secret("postgres"));
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void ownerIsNoSuperuserButMayMakeRoles() throws SQLException {
        assertThat(owner.database()).isEqualTo("clinic");
        assertThat(owner.ask("""
            select concat_ws(' ', current_user, rolsuper, rolbypassrls, rolreplication, rolcreatedb, rolcreaterole)
            from pg_roles
            where rolname = current_user
            """)).isEqualTo("clinic_owner f f f f t");
    }

    @Test
    void ownerCanMakeWhatMigrationsNeed() throws SQLException {
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (var extension : List.of("btree_gist", "pg_trgm", "unaccent", "pgcrypto", "citext"))
                statement.execute("create extension " + extension);
            statement.execute("create schema auth");
            statement.execute("create table public.probe (id uuid primary key default uuidv7())");
            statement.execute("create role probe_role login password 'probe' nosuperuser");
            statement.execute("grant select on public.probe to probe_role");
            statement.execute("alter role probe_role password 'other'");
            connection.rollback();
        }
    }

    @Test
    void refusesWrongPasswords() {
        for (var stranger : List.of(owner.as("clinic_owner", "wrong"), superuser.as("postgres", "")))
            assertThatThrownBy(stranger::connect)
                    .isInstanceOfSatisfying(
                            SQLException.class,
                            e -> assertThat(e.getSQLState()).isIn(WRONG_PASSWORD, NO_RULE_LETS_YOU_IN, "08004"));
    }

    @Test
    void trustsNobody() throws SQLException {
        assertThat(superuser.ask(
                        "select string_agg(type || ' ' || address || ' ' || auth_method, ', ') from pg_hba_file_rules"))
                .isEqualTo("host 127.0.0.1 scram-sha-256");
        assertThat(superuser.ask("select left(rolpassword, 13) from pg_authid where rolname = 'clinic_owner'"))
                .isEqualTo("SCRAM-SHA-256");
    }

    @Test
    void listensOnLoopbackOnly() throws Exception {
        var port = ":%04X".formatted(owner.port());
        var listeners = Stream.of("/proc/net/tcp", "/proc/net/tcp6")
                .map(Path::of)
                .filter(Files::exists)
                .flatMap(EmbeddedPostgresTest::lines)
                .map(line -> line.strip().split("\\s+", -1))
                .filter(columns -> columns[3].equals(LISTENING) && columns[1].endsWith(port))
                .map(columns -> columns[1])
                .toList();
        assertThat(listeners).containsExactly("0100007F" + port);
        assertThat(superuser.ask("show unix_socket_directories")).isEmpty();
    }

    @Test
    void writesToTheDisk() throws SQLException {
        assertThat(List.of(
                        owner.ask("show fsync"),
                        owner.ask("show full_page_writes"),
                        owner.ask("show synchronous_commit"),
                        owner.ask("show data_checksums")))
                .containsOnly("on");
    }

    @Test
    void takesTheOperatorsSettingsOverItsOwn() throws Exception {
        assertThat(owner.ask("show max_connections")).isEqualTo("60");
        superuser.execute("alter system set work_mem = '9MB'");
        superuser.execute("select pg_reload_conf()");
        assertThat(Waiting.until(() -> answers("show work_mem", "9MB"), Duration.ofSeconds(10), Duration.ofMillis(5)))
                .isTrue();
    }

    @Test
    void keepsSecretsFromOtherUsers() throws Exception {
        for (var secret : List.of("postgres", "clinic_owner")) {
            var file = dataDir.resolve("secrets").resolve(secret);
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
            assertThat(Files.readString(file)).hasSize(43);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(dataDir.resolve("postgresql"))))
                .isEqualTo("rwx------");
    }

    @Test
    void hidesTheClinicsEnvironmentAndPasswordsFromProcessLists() throws Exception {
        var process = Path.of("/proc", Long.toString(postgres.pid().orElseThrow()));
        assertThat(Files.readString(process.resolve("environ")).split("\0"))
                .allSatisfy(entry -> assertThat(entry).matches("(PATH|LC_ALL|PG_OOM_.*|PWD|_|OLDPWD)=.*"));
        assertThat(Files.readString(process.resolve("cmdline"))).doesNotContain(owner.password());
    }

    @Test
    void refusesASecondServerInTheSameProcess() {
        assertThatThrownBy(() -> EmbeddedPostgres.start(dataDir, OptionalInt.empty(), Duration.ZERO))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("já está em uso");
    }

    @Test
    void refusesASecondServerInAnotherProcess() throws Exception {
        try (var other = ServerProcess.on(dataDir)) {
            assertThat(other.awaitLine("refused"))
                    .contains("já está em uso")
                    .contains("processo " + ProcessHandle.current().pid());
        }
        assertThat(owner.works()).isTrue();
    }

    private static boolean answers(String question, String answer) {
        try {
            return owner.ask(question).equals(answer);
        } catch (SQLException e) {
            throw new AssertionError(question, e);
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
