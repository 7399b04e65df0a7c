package clinic.bootstrap.endurance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.bootstrap.database.FirstContact;
import clinic.bootstrap.postgres.DataFolders;
import clinic.bootstrap.postgres.EmbeddedPostgres;
import clinic.bootstrap.settings.BadSetting;
import clinic.bootstrap.settings.Database;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class BadSettingsTest {
    private static final int BAD_SETTING = 2;

    @TempDir
    static Path dataDir;

    @TempDir
    Path folder;

    private static EmbeddedPostgres postgres;
    private static Owner owner;

    @BeforeAll
    static void start() throws Exception {
        DataFolders.withCluster(dataDir);
        postgres = EmbeddedPostgres.start(dataDir);
        owner = Owner.of(postgres.ownerUrl());
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void endTheServerWithOneLineThatNamesTheVariable() throws Exception {
        var wrongPassword = owner.as(owner.user(), "not-the-password").url();
        try (var port = ServerChild.start(folder, Map.of("CLINIC_PORT", "eighty"));
                var database = ServerChild.start(
                        folder, Map.of("DATABASE_URL", wrongPassword, "CLINIC_JWT_SECRET", RunningClinic.SECRET));
                var secret = ServerChild.start(folder, Map.of("DATABASE_URL", owner.url()))) {
            endsWith(port, "CLINIC_PORT: .*0 a 65535");
            endsWith(database, "DATABASE_URL: .*clinic_owner.*senha.*");
            assertThat(database.errors().getFirst()).doesNotContain("not-the-password");
            endsWith(secret, "CLINIC_JWT_SECRET: é obrigatório.*");
        }
    }

    @Test
    void leaveNoDatabaseBehindWhenThePortIsInUse() throws Exception {
        DataFolders.withCluster(folder);
        try (var intruder = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var server = ServerChild.start(
                        folder,
                        Map.of(
                                "CLINIC_DATA_DIR",
                                folder.toString(),
                                "CLINIC_PORT",
                                Integer.toString(intruder.getLocalPort())))) {
            assertThat(server.awaitExit()).isEqualTo(BAD_SETTING);
            assertThat(server.errors())
                    .singleElement()
                    .asString()
                    .isEqualTo(
                            "CLINIC_PORT: a porta " + intruder.getLocalPort() + " já está em uso por outro programa");
            EmbeddedPostgres.start(folder).close();
        }
    }

    @Test
    void complainOfADatabaseThatIsNotThere() throws Exception {
        int free;
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        complains("postgresql://u:p@127.0.0.1:" + free + "/clinic", "127.0.0.1:" + free + "/clinic não responde: .+");
        complains("postgresql://u:p@no-such-host.invalid/clinic", "no-such-host.invalid:5432/clinic não responde: .+");
        complains(owner.url().replaceFirst("/clinic$", "/nothing"), "o banco de dados não existe em .*/nothing: .+");
    }

    @Test
    void complainOfADatabaseThatTheClinicCannotWorkWith() throws Exception {
        try (var old = new OldPostgres()) {
            complains(
                    "postgresql://u:p@127.0.0.1:" + old.port() + "/clinic",
                    "o PostgreSQL de .* é o 14.9; a clínica precisa do 15 ou mais novo");
        }
        owner.run("create role weak login password 'weak'");
        complains(owner.as("weak", "weak").url(), "o usuário weak precisa poder criar papéis .*");
    }

    private static void complains(String url, String complaint) {
        assertThatThrownBy(() -> FirstContact.make(Database.of("DATABASE_URL", url), Duration.ZERO))
                .isInstanceOf(BadSetting.class)
                .hasMessageMatching("DATABASE_URL: " + complaint);
    }

    private static void endsWith(ServerChild server, String line) throws InterruptedException {
        assertThat(server.awaitExit()).isEqualTo(BAD_SETTING);
        assertThat(server.errors()).singleElement().asString().matches(line);
        assertThat(server.output()).isEmpty();
    }
}
