package clinic.bootstrap.endurance;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.bootstrap.postgres.DataFolder;
import clinic.bootstrap.postgres.DataFolders;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Several clients book without a pause while the server, its PostgreSQL, or both are killed. */
@Timeout(180)
class KillTest {
    private static final int CLIENTS = 6;
    private static final int ANSWERS_BEFORE_THE_KILL = 60;
    private static final String HALF_WRITTEN = """
        select a.id
        from agendamentos a
        where (select count(*) from occupations o where o.occupant_id = a.id) <> 2
           or (select count(*) from outbox e where e.subject_id = a.id) > 1 -- its reader takes it out
           or (select count(*) from audit_trail t where t.subject_id = a.id and t.action = 'appointment.created') <> 1
           or (select count(*) from idempotency_keys k where k.subject_id = a.id) <> 1
        """;
    private static final String ORPHANED = """
        select occupant_id
        from occupations
        where occupant_id not in (select id from agendamentos)
        union all
        select subject_id
        from idempotency_keys
        where subject_id not in (select id from agendamentos)
        """;

    @TempDir
    static Path dataDir;

    private final AtomicInteger next = new AtomicInteger();
    /** What was answered with 201: the key, and the appointment's id. */
    private final Map<String, String> booked = new ConcurrentHashMap<>();
    /** What was asked and never answered. */
    private final Queue<Integer> unanswered = new ConcurrentLinkedQueue<>();

    @BeforeAll
    static void prepare() throws Exception {
        DataFolders.withCluster(dataDir);
    }

    @Test
    void losesNothingThatWasAnswered() throws Exception {
        try (var server = start()) {
            server.awaitPort();
            SmallClinic.found(Owner.of(dataDir));
            bookUntil(server, server::kill);
            server.awaitExit();
        }
        try (var server = start()) {
            everythingIsThere(server);
            var postmaster = server.postmaster();
            bookUntil(server, postmaster::destroyForcibly);
            everythingIsThere(server);
            var another = server.postmaster();
            bookUntil(server, () -> {
                another.destroyForcibly();
                server.kill();
            });
            server.awaitExit();
        }
        try (var server = start()) {
            everythingIsThere(server);
        }
    }

    private static ServerChild start() throws Exception {
        return ServerChild.start(dataDir, Map.of("CLINIC_DATA_DIR", dataDir.toString()));
    }

    private static FrontDesk desk(ServerChild server) throws Exception {
        return new FrontDesk(server.awaitPort(), DataFolder.at(dataDir).secret("jwt"));
    }

    /** Books with all clients; when enough was answered, strikes, and goes on until each client has been struck. */
    private void bookUntil(ServerChild server, Runnable strike) throws Exception {
        var enough = new CountDownLatch(ANSWERS_BEFORE_THE_KILL);
        try (var desk = desk(server);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var clients = new ArrayList<Future<?>>();
            for (var client = 0; client < CLIENTS; client++) {
                clients.add(threads.submit(() -> bookUntilStruck(desk, enough)));
            }
            assertThat(enough.await(60, TimeUnit.SECONDS)).as("they book").isTrue();
            strike.run();
            for (var client : clients) client.get();
        }
    }

    private void bookUntilStruck(FrontDesk desk, CountDownLatch enough) {
        while (true) {
            var number = next.getAndIncrement();
            try {
                var answer = book(desk, number);
                if (answer.statusCode() == 503) {
                    unanswered.add(number);
                    return;
                }
                assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
                booked.put(key(number), FrontDesk.idIn(answer));
                enough.countDown();
            } catch (CompletionException struck) {
                unanswered.add(number);
                return;
            }
        }
    }

    /** Each number is a half hour of its own, so that nothing but the kill can refuse it. */
    private static HttpResponse<String> book(FrontDesk desk, int number) {
        var professional = number % SmallClinic.PROFESSIONALS;
        return desk.book(professional, professional, number / SmallClinic.PROFESSIONALS, key(number));
    }

    private static String key(int number) {
        return "booking-" + number;
    }

    private void everythingIsThere(ServerChild server) throws Exception {
        var owner = Owner.of(dataDir);
        try (var desk = desk(server)) {
            Eventually.holds("ready", () -> desk.get("/health/ready").statusCode() == 200);
            assertThat(booked)
                    .allSatisfy((key, id) -> assertThat(
                                    desk.get("/api/appointments/" + id).statusCode())
                            .as(key)
                            .isEqualTo(200));
            assertThat(owner.texts("select id from agendamentos")).containsAll(booked.values());
            assertThat(owner.texts(HALF_WRITTEN)).as("half-written").isEmpty();
            assertThat(owner.texts(ORPHANED)).as("orphaned").isEmpty();
            theUnansweredCanBeAskedAgain(desk);
        }
        assertThat(owner.texts("select id from agendamentos")).containsExactlyInAnyOrderElementsOf(booked.values());
        assertThat(owner.texts(HALF_WRITTEN))
                .as("half-written after asking again")
                .isEmpty();
    }

    private void theUnansweredCanBeAskedAgain(FrontDesk desk) {
        var again = new HashMap<String, String>();
        for (var number = unanswered.poll(); number != null; number = unanswered.poll()) {
            var answer = book(desk, number);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
            again.put(key(number), FrontDesk.idIn(answer));
        }
        assertThat(again.values()).doesNotHaveDuplicates();
        booked.putAll(again);
    }
}
