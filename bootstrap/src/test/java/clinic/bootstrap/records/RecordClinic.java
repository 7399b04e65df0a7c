package clinic.bootstrap.records;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.bootstrap.TestServer;
import clinic.bootstrap.endurance.Eventually;
import clinic.bootstrap.endurance.ServerChild;
import clinic.bootstrap.messaging.StandInModels;
import clinic.domain.shared.ProfileId;
import clinic.sandbox.openai.OpenAiStandIn;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.HashMap;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/** A clinic whose records models write, which outlive its server. */
final class RecordClinic implements AutoCloseable {
    /** As small a heap as the server must do with. */
    private static final int MEGABYTES = 128;

    private static final AtomicInteger SOUNDS = new AtomicInteger();

    private final TestDatabase database = TestDatabase.fresh();
    private final StandInModels models = new StandInModels();

    RecordClinic() {
        People.writeInto(database);
        for (var patient : new UUID[] {People.ZULEICA, People.IRACEMA}) consents(patient);
    }

    private void consents(UUID patient) {
        database.run("""
            insert into consents (id, subject_id, purpose, version, proof, given_at)
            select gen_random_uuid(), '%s', purpose, '1', 'paper', now()
            from unnest(array['recording', 'ai']) purpose
            """.formatted(patient));
    }

    /** The patient has seen the professional, who has a registration. */
    void hasVisit(UUID patient, UUID professional) {
        database.run("update profiles set registration = 'CRM-SP 7' where id = '" + professional + "'");
        database.run("""
            with treatment as (
              insert into procedimentos (id, name, description, duration_minutes, buffer_before_minutes,
                buffer_after_minutes, price_cents, active, created_at, version)
              values (gen_random_uuid(), 'Curativo', '', 30, 0, 0, 10000, true, now(), 1)
              returning id
            )
            insert into agendamentos (id, patient_id, procedure_id, professional_id, starts_at, ends_at,
              buffer_before_minutes, buffer_after_minutes, status, status_at, source, overridden, created_at, version)
            select gen_random_uuid(), '%s', id, '%s', now(), now() + interval '1 minute', 0, 0, 'completed', now(), 'app', false,
              now(), 1
            from treatment
            """.formatted(patient, professional));
    }

    ServerChild start(Path folder) throws IOException {
        var environment = new HashMap<>(models.environment());
        environment.put("DATABASE_URL", database.ownerUrl());
        environment.put("CLINIC_JWT_SECRET", TestServer.SECRET);
        return ServerChild.start(folder, environment, MEGABYTES);
    }

    static Caller caller(ServerChild server, UUID person) {
        var tokens = TestServer.tokens(TestServer.SECRET, Clock.systemUTC());
        return new Caller(server.port(), tokens.issue(new ProfileId(person), People.role(person)));
    }

    /** A sound of this clinic's that nobody has sent before. */
    static Dictated newSound(UUID patient, int bytes) {
        return Dictated.about(patient, bytes, SOUNDS.incrementAndGet());
    }

    OpenAiStandIn models() {
        return models.standIn();
    }

    TestDatabase database() {
        return database;
    }

    int count(String rows) {
        return Integer.parseInt(database.texts("select count(*) from " + rows).getFirst());
    }

    /** How often this very sound is kept as a whole. */
    int sounds(Dictated dictated) {
        return count("medical_audio where sha256 = '" + dictated.hash() + "'");
    }

    /** Pieces whose sound is gone. */
    int piecesOfNothing() {
        return count("medical_audio_chunks c where not exists (select from medical_audio m where m.id = c.audio_id)");
    }

    /** How often this very sound was sent to the model, of the last hundred. */
    long heard(Dictated dictated) {
        return models().heard().stream()
                .filter(upload -> upload.file().orElseThrow().sha256().equals(dictated.hash()))
                .count();
    }

    /** Waits until no model is at it any more; what it has become. Pauses are cut short. */
    Reply settled(Caller caller, String id) {
        Eventually.holds("settled", () -> {
            database.run("update record_work set due_at = now() where due_at > now()");
            return !caller.record(id, "").at("/status").equals("processing");
        });
        return caller.record(id, "");
    }

    /** Nothing of anybody, and no key, may be in what the server has written. */
    static void assertDiscreet(ServerChild server, String... said) {
        var written = String.join("\n", server.output()) + String.join("\n", server.errors());
        assertThat(written).as("the log is there").contains("localhost");
        var secrets = Stream.of(People.SECRETS.stream(), Stream.of(said), Stream.of(keys()))
                .flatMap(all -> all)
                .toList();
        assertThat(secrets).allSatisfy(secret -> assertThat(written).doesNotContainIgnoringCase(secret));
    }

    private static String[] keys() {
        return new String[] {StandInModels.API_KEY, TestServer.SECRET, "Bearer ", "eyJ"};
    }

    @Override
    public void close() {
        models.close();
        database.close();
    }
}
