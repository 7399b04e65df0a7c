package clinic.bootstrap.bench;

import clinic.bootstrap.BenchKeys;
import clinic.bootstrap.postgres.EmbeddedPostgres;
import clinic.bootstrap.settings.Database;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.sandbox.openai.Fault;
import clinic.sandbox.openai.OpenAiStandIn;
import clinic.sandbox.openai.StandInSettings;
import clinic.sandbox.shared.SandboxServer;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;

/** The demo's clinic with two professionals who dictate, and models, which the stand-in plays, that take a fixed time. */
final class ScribeClinic implements AutoCloseable {
    /** How many pieces of work models are at, at a time. */
    static final int UNDER_WAY = 8;

    /** After which each answer of a model begins. */
    static final Duration ANSWER = Duration.ofMillis(200);

    static final String PATIENT = "01900000-0000-7000-8b00-000000000001";

    private static final String API_KEY = "bench";

    private final EmbeddedPostgres postgres;
    private final Database owner;
    private final OpenAiStandIn standIn;
    private final SandboxServer sandbox;
    private final Server server;

    private ScribeClinic(Path folder, Path jar, int port) throws IOException, InterruptedException, SQLException {
        this.postgres = EmbeddedPostgres.start(folder.resolve("clinic"));
        this.owner = Database.of("DATABASE_URL", postgres.ownerUrl());
        this.standIn = new OpenAiStandIn(new StandInSettings(API_KEY, ANSWER), Clock.systemUTC());
        this.sandbox = standIn.serve(0);
        standIn.faults().on(Fault.SLOW);
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
                        "CLINIC_AI_MOST_UNDER_WAY",
                        Integer.toString(UNDER_WAY),
                        "OPENAI_BASE_URL",
                        sandbox.url() + OpenAiStandIn.BASE,
                        "OPENAI_API_KEY",
                        API_KEY));
        Loading.run(owner, "records.sql", Map.of());
    }

    /** Starts all of it over an empty folder. */
    static ScribeClinic open(Path folder, Path jar, int port) throws IOException, InterruptedException, SQLException {
        return new ScribeClinic(folder, jar, port);
    }

    /** What the first professional signs calls with. */
    String token() {
        var author = new ProfileId(UUID.fromString(author(1)));
        return new BenchKeys(Site.SECRET).token(author, Role.PROFESSIONAL);
    }

    private static String author(int number) {
        return "01900000-0000-7000-8c00-00000000000" + number;
    }

    Server server() {
        return server;
    }

    /** Has so many records of the first professional wait, and after them so many of the second. */
    void wait(int many, int few) throws IOException, SQLException {
        Loading.run(owner, "waiting.sql", Map.of("many", Integer.toString(many), "few", Integer.toString(few)));
    }

    /** How many records still wait, or are under way. */
    long waiting() throws SQLException {
        return count("record_work");
    }

    /** How many of the second professional's. */
    long waitingOfTheSecond() throws SQLException {
        return count("record_work where author_id = '" + author(2) + "'");
    }

    /** How many records came to a good end, with a summary. */
    long written() throws SQLException {
        return count("medical_audio_records where status = 'completed' and failure is null and ai_summary is not null");
    }

    private long count(String rows) throws SQLException {
        return Long.parseLong(Loading.ask(owner, "select count(*) from " + rows));
    }

    @Override
    public void close() {
        server.close();
        sandbox.close();
        standIn.close();
        postgres.close();
    }
}
