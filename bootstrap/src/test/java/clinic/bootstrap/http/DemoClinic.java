package clinic.bootstrap.http;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.bootstrap.Clinic;
import clinic.bootstrap.TestServer;
import clinic.bootstrap.demo.DemoData;
import clinic.bootstrap.settings.Database;
import clinic.bootstrap.settings.Settings;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** The server with its demo data, started once for this JVM, and who is in it. */
final class DemoClinic implements AutoCloseable {
    static final String SECRET = TestServer.SECRET;
    static final String WEBHOOK_TOKEN = "a-proof-of-the-tests-alone-of-32-bytes-or-more";
    static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    private static final AtomicInteger ADDRESSES = new AtomicInteger();
    private static final String NAMED = "select id::text from %s where name = '%s'";

    private final TestDatabase database;
    private final Clinic clinic;
    private final String base;
    private final Map<String, Person> people;
    private final FreeTimes freeTimes;

    private DemoClinic(TestDatabase database, Clinic clinic) {
        this.database = database;
        this.clinic = clinic;
        this.base = "http://localhost:" + clinic.port();
        this.people = Map.of(
                "anonymous", Person.NOBODY,
                "admin", signIn("admin@demo.clinic"),
                "professional", signIn("ana@demo.clinic"),
                "receptionist", signIn("recepcao@demo.clinic"),
                "client", signIn("paciente@demo.clinic"),
                "provider", Person.provider(WEBHOOK_TOKEN));
        this.freeTimes = new FreeTimes(as("admin"), procedureId(), bruno());
    }

    static DemoClinic get() {
        return Started.CLINIC;
    }

    private static DemoClinic start() {
        var database = TestDatabase.fresh();
        var clinic = Clinic.start(new Settings(
                "127.0.0.1",
                0,
                Optional.empty(),
                ZONE,
                Path.of("target"),
                Optional.of(Database.of("DATABASE_URL", database.ownerUrl())),
                Optional.of(SECRET),
                Optional.empty(),
                true,
                Set.of("https://pages.example"),
                Set.of("127.0.0.1"),
                Optional.empty(),
                Optional.of(WEBHOOK_TOKEN),
                Optional.empty(),
                4));
        return new DemoClinic(database, clinic);
    }

    /** An address from which nobody has called yet, so that no test uses up the tries of another. */
    static String anotherAddress() {
        var number = ADDRESSES.incrementAndGet();
        return "10." + (number >> 16 & 255) + "." + (number >> 8 & 255) + "." + (number & 255);
    }

    Api as(String role) {
        return new Api(base, person(role));
    }

    Api as(Person person) {
        return new Api(base, person);
    }

    String base() {
        return base;
    }

    Person person(String role) {
        return Optional.ofNullable(people.get(role))
                .orElseThrow(() -> new IllegalArgumentException("nobody in the demo is " + role));
    }

    /** Signs in with the demo's password. */
    Person signIn(String email) {
        var answer = session(email);
        return new Person(
                answer.json().at("/profile/role").asText(),
                answer.json().at("/profile/id").asText(),
                answer.text("accessToken"));
    }

    /** A sign-in of one's own. */
    Answer session(String email) {
        return as(Person.NOBODY).post("/api/auth/login", """
            {"email": "%s", "password": "%s"}\
            """.formatted(email, DemoData.PASSWORD));
    }

    TestDatabase database() {
        return database;
    }

    FreeTimes freeTimes() {
        return freeTimes;
    }

    /** The professional whom the tests book. */
    String bruno() {
        return one(NAMED.formatted("profiles", "Dr. Bruno Carvalho"));
    }

    /** A professional whose hours and absences the tests change. */
    String carla() {
        return one(NAMED.formatted("profiles", "Carla Mendes"));
    }

    /** Thirty minutes, ten to tidy up; everybody performs it. */
    String procedureId() {
        return one(NAMED.formatted("procedimentos", "Avaliação inicial"));
    }

    /** The patient who signs in. */
    String ownPatient() {
        return one(NAMED.formatted("pacientes", "Mariana Souza Lima"));
    }

    /** A patient who does not. */
    String otherPatient() {
        return one(NAMED.formatted("pacientes", "Otávio Brandão"));
    }

    /** A patient whom nobody has seen yet. */
    String newPatient() {
        return as("receptionist")
                .post("/api/patients", "{\"name\": \"Rosa Nova\", \"phone\": \"11 3333-4444\"}")
                .text("id");
    }

    String one(String query) {
        return database.texts(query).getFirst();
    }

    /** A new appointment with Bruno at a time that was free. */
    String newAppointment(String patient) {
        var answer = as("receptionist")
                .post("/api/appointments", """
                    {"procedureId": "%s", "professionalId": "%s", "startsAt": "%s", "patientId": "%s"}\
                    """.formatted(procedureId(), bruno(), freeTimes.next(), patient));
        if (!answer.isGranted()) throw new AssertionError("could not book: " + answer);
        return answer.text("id");
    }

    /** Only when the last test is over. */
    @Override
    public void close() {
        clinic.close();
    }

    /** Ends the server after the last test of the JVM. */
    static final class Open implements BeforeAllCallback {
        @Override
        public void beforeAll(ExtensionContext context) {
            context.getRoot().getStore(ExtensionContext.Namespace.GLOBAL).put(DemoClinic.class, get());
        }
    }

    private static final class Started {
        static final DemoClinic CLINIC = start();
    }
}
