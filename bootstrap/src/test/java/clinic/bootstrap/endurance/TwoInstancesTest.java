package clinic.bootstrap.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.postgres.DataFolders;
import clinic.bootstrap.postgres.EmbeddedPostgres;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two servers on one database, which were started at the same moment when it was still empty. */
@Timeout(120)
class TwoInstancesTest {
    private static final Pattern CURSOR = Pattern.compile("\"nextCursor\":\"([^\"]+)\"");

    @TempDir
    static Path dataDir;

    private static EmbeddedPostgres postgres;
    private static Owner owner;
    private static List<RunningClinic> clinics;

    @BeforeAll
    static void startBothAtOnce() throws Exception {
        DataFolders.withCluster(dataDir);
        postgres = EmbeddedPostgres.start(dataDir);
        owner = Owner.of(postgres.ownerUrl());
        Callable<RunningClinic> start = () -> RunningClinic.on(owner.url());
        try (var threads = Executors.newFixedThreadPool(2)) {
            var started = threads.invokeAll(List.of(start, start));
            clinics = List.of(started.get(0).get(), started.get(1).get());
        }
        SmallClinic.found(owner);
    }

    @AfterAll
    static void stop() {
        clinics.forEach(RunningClinic::close);
        postgres.close();
    }

    @Test
    void letExactlyOneCallerHaveASlot() {
        for (var halfHour = 0; halfHour < 12; halfHour++) {
            var race = new ArrayList<CompletableFuture<HttpResponse<String>>>();
            for (var patient = 0; patient < SmallClinic.PATIENTS; patient++) {
                race.add(desk(patient).bookLater(0, patient, halfHour, "race-" + halfHour + "-" + patient));
            }
            assertThat(race)
                    .extracting(answer -> answer.join().statusCode())
                    .containsOnlyOnce(201)
                    .containsOnly(201, 409);
        }
        assertThat(owner.text("select count(*) from agendamentos where professional_id = '"
                        + SmallClinic.professional(0) + "'"))
                .isEqualTo("12");
    }

    @Test
    void makeOneAppointmentUnderOneKey() {
        for (var halfHour = 0; halfHour < 6; halfHour++) {
            var repeats = new ArrayList<CompletableFuture<HttpResponse<String>>>();
            for (var time = 0; time < 6; time++)
                repeats.add(desk(time).bookLater(1, 1, 100 + halfHour, "once-" + halfHour));
            var answers = repeats.stream().map(CompletableFuture::join).toList();
            assertThat(answers).extracting(HttpResponse::statusCode).containsOnly(201);
            assertThat(answers.stream().map(FrontDesk::idIn).distinct()).hasSize(1);
        }
        assertThat(desk(1).book(1, 1, 200, "once-0").statusCode()).isEqualTo(422);
        assertThat(owner.text("select count(*) from agendamentos where professional_id = '"
                        + SmallClinic.professional(1) + "'"))
                .isEqualTo("6");
    }

    @Test
    void seeAtOnceWhatTheOtherDid() {
        var id = FrontDesk.idIn(desk(0).book(2, 2, 300, "ones"));
        assertThat(desk(1).get("/api/appointments/" + id).statusCode()).isEqualTo(200);
        assertThat(desk(1).book(2, 3, 300, "the-others").statusCode()).isEqualTo(409);
        assertThat(desk(0).post("/api/appointments/" + id + "/cancel", "cancelled", "{}")
                        .join()
                        .statusCode())
                .isEqualTo(200);
        assertThat(desk(1).book(2, 3, 300, "the-others-again").statusCode()).isEqualTo(201);
    }

    @Test
    void goOnWithAListThatTheOtherBegan() {
        for (var halfHour = 400; halfHour < 403; halfHour++) desk(0).book(3, 4, halfHour, "listed-" + halfHour);
        var path = "/api/appointments?limit=2&professionalId=" + SmallClinic.professional(3) + "&from="
                + SmallClinic.day(400) + "&to=" + SmallClinic.day(500);
        var first = desk(0).get(path);
        var cursor = CURSOR.matcher(first.body());
        assertThat(cursor.find()).as(first.body()).isTrue();
        assertThat(desk(1).get(path + "&cursor=" + cursor.group(1)).body()).contains("\"nextCursor\":null");
    }

    private static FrontDesk desk(int number) {
        return clinics.get(number % 2).desk();
    }
}
