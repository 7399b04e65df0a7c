package clinic.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SupervisorTest {
    private static final Duration LIMIT = Duration.ofSeconds(30);
    private static final Duration STEP = Duration.ofMillis(5);
    private static final String WORK = "select count(*) from generate_series(1, 1e12)";
    private static final String WORKERS =
            "select count(*) from pg_stat_activity where state = 'active' and query = '" + WORK + "'";

    @TempDir
    Path dataDir;

    @BeforeEach
    void prepare() throws Exception {
        DataFolders.withCluster(dataDir);
    }

    @Test
    void startsPostgresqlAgainWhenItIsKilledAtWork() throws Exception {
        try (var postgres = EmbeddedPostgres.start(dataDir)) {
            var owner = Login.ofOwner(postgres);
            owner.execute("create table survivor as select 42 as answer");
            var work = new FutureTask<>(() -> owner.ask(WORK));
            Thread.ofPlatform().daemon().start(work);
            await(() -> answers(owner, WORKERS, "1"));

            kill(postgres.pid().orElseThrow());

            await(owner::works);
            assertThatThrownBy(() -> work.get(LIMIT.toSeconds(), TimeUnit.SECONDS))
                    .hasCauseInstanceOf(SQLException.class);
            assertThat(owner.ask(WORKERS)).isEqualTo("0");
            assertThat(owner.ask("select answer from survivor")).isEqualTo("42");
            assertThat(postgres.lost()).isNotDone();
        }
    }

    @Test
    void givesUpWithTheReasonWhenItFailsAgainAndAgain() throws Exception {
        var installation = Installation.in(DataFolder.at(dataDir), OptionalInt.empty());
        var supervisor = new Supervisor(installation, Duration.ofMillis(1));
        supervisor.start();
        Files.writeString(
                dataDir.resolve("postgresql/cluster/postgresql.conf"),
                "shared_buffers = 'plenty'",
                StandardOpenOption.APPEND);

        kill(supervisor.current().orElseThrow().pid());

        assertThat(supervisor.lost().get(LIMIT.toSeconds(), TimeUnit.SECONDS)).hasMessageContaining("shared_buffers");
        supervisor.stop();
    }

    private static void kill(long pid) throws Exception {
        var process = ProcessHandle.of(pid).orElseThrow();
        process.destroyForcibly();
        process.onExit().get(LIMIT.toSeconds(), TimeUnit.SECONDS);
    }

    private static void await(Waiting.Condition condition) throws IOException {
        assertThat(Waiting.until(condition, LIMIT, STEP)).isTrue();
    }

    private static boolean answers(Login login, String question, String answer) {
        try {
            return login.ask(question).equals(answer);
        } catch (SQLException e) {
            throw new AssertionError(question, e);
        }
    }
}
