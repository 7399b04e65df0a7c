package clinic.bootstrap.bench;

import clinic.bootstrap.BenchKeys;
import clinic.bootstrap.messaging.ClinicSetting;
import clinic.bootstrap.postgres.EmbeddedPostgres;
import clinic.bootstrap.settings.Database;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.sandbox.evolution.EvolutionStandIn;
import clinic.sandbox.evolution.StandInSettings;
import clinic.sandbox.shared.SandboxServer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The demo's clinic with a WhatsApp that the stand-in plays, its line open. */
final class BurstClinic implements AutoCloseable {
    static final String INSTANCE = "clinica";
    static final String TOKEN = "a-token-of-the-benchmark-that-proves-nothing-to-anybody";
    private static final String API_KEY = "bench";
    private static final long FIRST_NUMBER = 5511970000000L;

    private final EmbeddedPostgres postgres;
    private final Database owner;
    private final EvolutionStandIn standIn;
    private final SandboxServer sandbox;
    private final Server server;

    private BurstClinic(Path folder, Path jar, int port, int patients)
            throws IOException, InterruptedException, SQLException {
        this.postgres = EmbeddedPostgres.start(folder.resolve("clinic"));
        this.owner = Database.of("DATABASE_URL", postgres.ownerUrl());
        var settings = StandInSettings.usual(API_KEY, URI.create("http://evolution.example"));
        this.standIn = new EvolutionStandIn(settings, Clock.systemUTC());
        this.sandbox = standIn.serve(0);
        this.server = Server.start(
                jar,
                port,
                folder.resolve("server.log"),
                Map.of(
                        "DATABASE_URL",
                        postgres.ownerUrl(),
                        "CLINIC_JWT_SECRET",
                        Site.SECRET,
                        "CLINIC_DEMO",
                        "true",
                        "CLINIC_WHATSAPP_WEBHOOK_TOKEN",
                        TOKEN,
                        "EVOLUTION_URL",
                        sandbox.url().toString(),
                        "EVOLUTION_API_KEY",
                        API_KEY,
                        "EVOLUTION_INSTANCE",
                        INSTANCE));
        Loading.run(
                owner,
                "burst.sql",
                Map.of("patients", Integer.toString(patients), "notice", "'" + ClinicSetting.NOTICE_VERSION + "'"));
        pair();
    }

    /** Starts all of it over an empty folder. */
    static BurstClinic open(Path folder, Path jar, int port, int patients)
            throws IOException, InterruptedException, SQLException {
        return new BurstClinic(folder, jar, port, patients);
    }

    private void pair() throws IOException, InterruptedException, SQLException {
        var admin = Loading.ask(owner, "select id from profiles where role = 'admin'");
        var token = new BenchKeys(Site.SECRET).token(new ProfileId(UUID.fromString(admin)), Role.ADMIN);
        server.time(HttpRequest.newBuilder(URI.create(server.url() + "/api/whatsapp/session/connect"))
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.noBody()));
        if (!standIn.pair()) throw new IllegalStateException("there is no line to pair");
        standIn.awaitQuiet();
    }

    /** The telephone of this patient, from 0 on: digits with the country's. */
    static String number(int patient) {
        return Long.toString(FIRST_NUMBER + patient + 1);
    }

    EvolutionStandIn standIn() {
        return standIn;
    }

    Server server() {
        return server;
    }

    /** How many of the provider's events are not worked off yet, here or on their way. */
    long waitingEvents() throws SQLException {
        return standIn.pendingEvents()
                + number("select count(*) from messenger_events where state = 'waiting'")
                + number("select count(*) from whatsapp_messages where status in ('pending', 'sending')");
    }

    /** How many transactions the database has seen; it is told of them a second late. */
    long transactions() throws SQLException {
        return number("select xact_commit + xact_rollback from pg_stat_database where datname = current_database()");
    }

    /** What the database has used of the processors, as far as its processes still run. */
    static Duration databaseTime() {
        return ProcessHandle.current()
                .descendants()
                .map(ProcessHandle::info)
                .filter(info -> info.command()
                        .filter(name -> name.endsWith("/postgres"))
                        .isPresent())
                .flatMap(info -> info.totalCpuDuration().stream())
                .reduce(Duration.ZERO, Duration::plus);
    }

    long booked() throws SQLException {
        return number("select count(*) from agendamentos where source = 'whatsapp'");
    }

    private long number(String text) throws SQLException {
        return Long.parseLong(Loading.ask(owner, text));
    }

    @Override
    public void close() {
        server.close();
        sandbox.close();
        standIn.close();
        postgres.close();
    }
}
