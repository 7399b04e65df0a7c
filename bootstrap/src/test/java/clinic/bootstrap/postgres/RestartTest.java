package clinic.bootstrap.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.OptionalInt;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RestartTest {
    @TempDir
    Path dataDir;

    @BeforeEach
    void prepare() throws Exception {
        DataFolders.withCluster(dataDir);
    }

    @Test
    void keepsItsDataItsPortAndItsLogins() throws Exception {
        Login first;
        try (var postgres = EmbeddedPostgres.start(dataDir)) {
            first = Login.ofOwner(postgres);
            first.execute("create table kept as select 7 as number");
        }
        assertThat(first.works()).isFalse();
        try (var postgres = EmbeddedPostgres.start(dataDir)) {
            assertThat(Login.ofOwner(postgres)).isEqualTo(first);
            assertThat(first.ask("select number from kept")).isEqualTo("7");
            assertThat(Files.readString(dataDir.resolve("postgresql/log/postgresql.log")))
                    .as("the first stop was an orderly one")
                    .doesNotContain("not properly shut down");
        }
        try (var intruder = new ServerSocket(first.port(), 1, InetAddress.getLoopbackAddress());
                var postgres = EmbeddedPostgres.start(dataDir)) {
            assertThat(Login.ofOwner(postgres).port()).isNotEqualTo(intruder.getLocalPort());
            assertThat(Login.ofOwner(postgres).ask("select number from kept")).isEqualTo("7");
        }
    }

    @Test
    void neverOutlivesAKilledServerAndStartsAgain() throws Exception {
        ProcessHandle postmaster;
        try (var server = ServerProcess.on(dataDir)) {
            server.awaitOwner().execute("create table kept as select 7 as number");
            postmaster = server.postmaster();
            server.kill();
            postmaster.onExit().get(30, TimeUnit.SECONDS);
        }
        try (var postgres = EmbeddedPostgres.start(dataDir)) {
            assertThat(postgres.pid().orElseThrow()).isNotEqualTo(postmaster.pid());
            assertThat(Login.ofOwner(postgres).ask("select number from kept")).isEqualTo("7");
        }
    }

    @Test
    void startsAtOnceAfterItsServerWasKilled() throws Exception {
        try (var server = ServerProcess.on(dataDir)) {
            server.awaitOwner().execute("create table kept as select 7 as number");
            server.kill();
            try (var postgres = EmbeddedPostgres.start(dataDir)) {
                assertThat(Login.ofOwner(postgres).ask("select number from kept"))
                        .isEqualTo("7");
            }
        }
    }

    @Test
    void repairsAnInterruptedInitialisation() throws Exception {
        Folders.delete(dataDir.resolve("postgresql/cluster"));
        var interrupted = Files.createDirectories(dataDir.resolve("postgresql/cluster.initialising"));
        Files.writeString(interrupted.resolve("PG_VERSION"), "18\n");
        try (var postgres = EmbeddedPostgres.start(dataDir)) {
            assertThat(Login.ofOwner(postgres).works()).isTrue();
        }
        assertThat(interrupted).doesNotExist();
    }

    @Test
    void makesANewPasswordForALostOne() throws Exception {
        var lost = Files.readString(dataDir.resolve("secrets/clinic_owner"));
        Files.delete(dataDir.resolve("secrets/clinic_owner"));
        try (var postgres = EmbeddedPostgres.start(dataDir)) {
            assertThat(Login.ofOwner(postgres).password()).isNotEqualTo(lost);
            assertThat(Login.ofOwner(postgres).works()).isTrue();
        }
    }

    @Test
    void isNotMisledByAnotherProgramUnderItsOldNumber() throws Exception {
        var init = 1;
        Files.writeString(dataDir.resolve("postgresql/cluster/postmaster.pid"), init + "\n/elsewhere\n");
        try (var postgres = EmbeddedPostgres.start(dataDir)) {
            assertThat(Login.ofOwner(postgres).works()).isTrue();
        }
        assertThat(ProcessHandle.of(init)).isPresent();
    }

    @Test
    void saysWhyItCannotStart() throws Exception {
        var settings = dataDir.resolve("postgresql/cluster/postgresql.conf");
        var sound = Files.readString(settings);
        Files.writeString(settings, sound + "shared_buffers = 'plenty'\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(dataDir))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("shared_buffers");
        Files.writeString(settings, sound);
        try (var intruder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            assertThatThrownBy(() ->
                            EmbeddedPostgres.start(dataDir, OptionalInt.of(intruder.getLocalPort()), Duration.ZERO))
                    .isInstanceOf(PostgresFailure.class)
                    .hasMessageContaining("porta " + intruder.getLocalPort());
        }
        Files.writeString(dataDir.resolve("postgresql/cluster/PG_VERSION"), "17\n");
        assertThatThrownBy(() -> EmbeddedPostgres.start(dataDir))
                .isInstanceOf(PostgresFailure.class)
                .hasMessageContaining("PostgreSQL 17");
    }
}
