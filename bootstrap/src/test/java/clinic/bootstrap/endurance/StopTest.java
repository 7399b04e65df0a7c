package clinic.bootstrap.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.postgres.DataFolder;
import clinic.bootstrap.postgres.DataFolders;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class StopTest {
    private static final int ENDED_BY_SIGTERM = 128 + 15;
    private static final String WAITING =
            "select count(*) from pg_locks where not granted and relation = 'agendamentos'::regclass";

    @TempDir
    Path dataDir;

    @Test
    void answersWhatIsUnderWayThenStopsTheDatabase() throws Exception {
        DataFolders.withCluster(dataDir);
        try (var server = ServerChild.start(dataDir, Map.of("CLINIC_DATA_DIR", dataDir.toString()))) {
            var port = server.awaitPort();
            var owner = Owner.of(dataDir);
            SmallClinic.found(owner);
            var postmaster = server.postmaster();
            try (var desk = new FrontDesk(port, DataFolder.at(dataDir).secret("jwt"));
                    var connection = owner.connect();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                statement.execute("lock table agendamentos in exclusive mode");
                var underWay = desk.bookLater(0, 0, 0, "under-way");
                Eventually.holds("a booking waits", () -> owner.text(WAITING).equals("1"));

                server.terminate();
                Eventually.holds("nobody else is let in", () -> isClosed(port));
                assertThat(server.isAlive()).isTrue();
                assertThat(underWay).isNotDone();

                connection.commit();
                assertThat(underWay.join().statusCode()).isEqualTo(201);
            }
            assertThat(server.awaitExit()).isEqualTo(ENDED_BY_SIGTERM);
            assertThat(postmaster.isAlive()).isFalse();
            assertThat(server.errors()).isEmpty();
        }
        assertThat(Files.readString(dataDir.resolve("postgresql/log/postgresql.log")))
                .contains("database system is shut down")
                .doesNotContain("immediate shutdown");
    }

    private static boolean isClosed(int port) {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            return !socket.isConnected();
        } catch (IOException refused) {
            return true;
        }
    }
}
