package clinic.bootstrap.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.postgres.DataFolders;
import clinic.bootstrap.postgres.EmbeddedPostgres;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(120)
class DatabaseAwayTest {
    /** More than may be under way at once. */
    private static final int CROWD = 400;
    /** So that a test need not wait as long as a caller at the most does. */
    private static final String SHORT = "?socketTimeout=2&options=-c%20statement_timeout=1s";

    @TempDir
    static Path dataDir;

    private static EmbeddedPostgres postgres;
    private static Owner owner;
    private static Cable cable;
    private static RunningClinic clinic;
    private static FrontDesk desk;
    private static String appointment;

    @BeforeAll
    static void start() throws Exception {
        DataFolders.withCluster(dataDir);
        postgres = EmbeddedPostgres.start(dataDir);
        owner = Owner.of(postgres.ownerUrl());
        var port = URI.create(postgres.ownerUrl()).getPort();
        cable = new Cable(port);
        clinic = RunningClinic.on(owner.url().replace(":" + port + "/", ":" + cable.port() + "/") + SHORT);
        desk = clinic.desk();
        SmallClinic.found(owner);
        appointment = FrontDesk.idIn(desk.book(0, 0, 0, "first"));
    }

    @AfterAll
    static void stop() throws Exception {
        clinic.close();
        cable.close();
        postgres.close();
    }

    @Test
    void saysSoAndRecoversByItselfWhenTheCableIsCut() throws Exception {
        cable.cut();
        notReady(desk.get("/health/ready"));
        unavailable(desk.book(0, 0, 1, "cut"));
        unavailable(desk.get("/api/appointments/" + appointment));
        for (var answer : crowd()) unavailable(answer.join());
        assertThat(desk.get("/health/live").statusCode()).isEqualTo(200);

        cable.mend();
        recovers();
        assertThat(desk.book(0, 0, 1, "cut").statusCode()).isEqualTo(201);
    }

    @Test
    void endsEveryRequestWhenTheCableSwallowsAll() throws Exception {
        cable.swallow();
        for (var answer : crowd()) unavailable(answer.join());
        notReady(desk.get("/health/ready"));

        cable.mend();
        recovers();
    }

    @Test
    void endsEveryRequestWhenTheDatabaseIsStuck() throws Exception {
        try (var connection = owner.connect();
                var statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            statement.execute("lock table agendamentos in access exclusive mode");
            var crowd = crowd();
            assertThat(desk.get("/health/live").statusCode()).isEqualTo(200);
            for (var answer : crowd) unavailable(answer.join());
        }
        recovers();
    }

    @Test
    void survivesARestartOfTheDatabase() throws Exception {
        postgres.close();
        notReady(desk.get("/health/ready"));
        unavailable(desk.book(0, 0, 2, "restart"));

        postgres = EmbeddedPostgres.start(dataDir);
        recovers();
        assertThat(desk.book(0, 0, 2, "restart").statusCode()).isEqualTo(201);
    }

    private static List<CompletableFuture<HttpResponse<String>>> crowd() {
        var answers = new ArrayList<CompletableFuture<HttpResponse<String>>>();
        for (var number = 0; number < CROWD; number++) answers.add(desk.getLater("/api/appointments/" + appointment));
        return answers;
    }

    private static void recovers() {
        Eventually.holds("ready again", () -> desk.get("/health/ready").statusCode() == 200);
        assertThat(desk.get("/api/appointments/" + appointment).statusCode()).isEqualTo(200);
        assertThat(desk.get("/metrics").body()).contains("clinic_http_requests_under_way 0.0");
    }

    private static void notReady(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains("\"type\":\"/problems/not-ready\"").contains("\"failing\":[\"database\"]");
    }

    private static void unavailable(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        assertThat(answer.body()).containsPattern("\"type\":\"/problems/(unavailable|busy)\"");
    }
}
