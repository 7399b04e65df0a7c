package clinic.bootstrap.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.bootstrap.Clinic;
import clinic.bootstrap.TestServer;
import clinic.bootstrap.endurance.Eventually;
import clinic.bootstrap.settings.Environment;
import clinic.bootstrap.settings.Settings;
import clinic.sandbox.evolution.EvolutionStandIn;
import clinic.sandbox.evolution.StandInSettings;
import clinic.sandbox.shared.SandboxServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The real server on a real database, and beside it a WhatsApp, which is the sandbox's and outlives the server: it finds a
 * server that was started again, since that has its port.
 */
final class Practice implements AutoCloseable {
    static final String INSTANCE = "clinica-demo";
    static final String WEBHOOK_TOKEN = "the-token-of-the-webhook-in-tests-of-32-bytes-or-more";

    private static final String API_KEY = "key-of-the-stand-in";

    private static final String UNHEARD =
            "select lane from messenger_events where state = 'waiting' and lane not like 'message:%'";

    /** What is still to be done, but for receipts that wait for their message: one that the clinic never sent never comes. */
    private static final String OPEN_WORK = """
        select 'event ' || lane || ' ' || coalesce(reason, '')
        from messenger_events
        where state = 'waiting' and lane not like 'message:%'
        union all
        select 'happening ' || type
        from outbox
        union all
        select 'message ' || status
        from whatsapp_messages
        where status in ('pending', 'sending')
        """;

    private final TestDatabase database = TestDatabase.fresh();
    private final EvolutionStandIn standIn = new EvolutionStandIn(
            new StandInSettings(
                    API_KEY,
                    URI.create("http://evolution.example"),
                    Agenda.ZONE,
                    Duration.ofMillis(100),
                    Duration.ofMinutes(2)),
            Clock.systemUTC());
    private final SandboxServer evolution = standIn.serve(0);
    private final int port = freePort();
    private final Map<String, String> besides;
    private Optional<Clinic> clinic = Optional.empty();

    /** Founded, started and paired. */
    static Practice paired(Agenda agenda) {
        var practice = new Practice(agenda);
        practice.start();
        practice.pair();
        return practice;
    }

    /** Founded; nothing runs yet. */
    Practice(Agenda agenda) {
        this(agenda, Map.of());
    }

    /** One with models. */
    Practice(Agenda agenda, StandInModels models) {
        this(agenda, models.environment());
    }

    private Practice(Agenda agenda, Map<String, String> besides) {
        this.besides = besides;
        agenda.writeInto(database);
    }

    private static int freePort() {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** What the server is set to. */
    Map<String, String> environment() {
        var environment = new HashMap<>(besides);
        environment.putAll(Map.of(
                "DATABASE_URL",
                database.ownerUrl(),
                "CLINIC_JWT_SECRET",
                TestServer.SECRET,
                "CLINIC_HOST",
                "127.0.0.1",
                "CLINIC_PORT",
                Integer.toString(port),
                "CLINIC_DEMO",
                "false",
                "CLINIC_WHATSAPP_WEBHOOK_TOKEN",
                WEBHOOK_TOKEN,
                "EVOLUTION_URL",
                evolution.url().toString(),
                "EVOLUTION_API_KEY",
                API_KEY,
                "EVOLUTION_INSTANCE",
                INSTANCE));
        return Map.copyOf(environment);
    }

    void start() {
        start(environment());
    }

    void startWithoutWhatsApp() {
        var production = new HashMap<>(environment());
        production.keySet().removeIf(name -> name.startsWith("EVOLUTION_"));
        start(production);
    }

    private void start(Map<String, String> environment) {
        clinic = Optional.of(Clinic.start(Settings.of(new Environment(environment))));
    }

    void stop() {
        clinic.ifPresent(Clinic::close);
        clinic = Optional.empty();
    }

    /** Asks for a QR code, which somebody scans. */
    void pair() {
        var asked = staff().post("/api/whatsapp/session/connect", "");
        assertThat(asked.text("status")).as(asked.toString()).isEqualTo("connecting");
        assertThat(asked.text("qrCode")).startsWith("data:image/png;base64,");
        assertThat(standIn.pair()).isTrue();
        Eventually.holds(
                "paired",
                () -> staff().get("/api/whatsapp/session").text("status").equals("open"));
    }

    Caller staff() {
        return new Caller(port, Caller.receptionist());
    }

    Caller client() {
        return new Caller(port, Caller.client());
    }

    Caller provider() {
        return new Caller(port, WEBHOOK_TOKEN);
    }

    Caller nobody() {
        return new Caller(port, "nonsense");
    }

    EvolutionStandIn standIn() {
        return standIn;
    }

    TestDatabase database() {
        return database;
    }

    String one(String query) {
        return database.texts(query).getFirst();
    }

    /** The phone of this number: digits with the country's. */
    Talk phone(String number) {
        return new Talk(standIn.patient(number));
    }

    /** Waits until everything that was told is worked off; what is answered may still be on its way. */
    void awaitHeard() {
        Eventually.holds(
                "heard",
                () -> isAway()
                        || (standIn.pendingEvents() == 0
                                && database.texts(UNHEARD).isEmpty()));
    }

    /** Waits until everything that happened is made known; what is written of it may still be on its way. */
    void awaitAnnounced() {
        Eventually.holds(
                "announced", () -> database.texts("select type from outbox").isEmpty());
    }

    private boolean isAway() {
        return clinic.isEmpty();
    }

    /** Waits until everything is told, worked off and sent. Pauses before another try are cut short. */
    void awaitQuiet() {
        Eventually.holds("quiet", () -> {
            database.run("update whatsapp_messages set due_at = now() where status = 'pending' and due_at > now()");
            return standIn.pendingEvents() == 0 && database.texts(OPEN_WORK).isEmpty();
        });
    }

    /**
     * Waits until nothing at all waits. A receipt that came before its message's key was known, as when the sender was killed,
     * is looked at again after a pause, twice as long each time, and not when the key becomes known: so it may wait in a
     * clinic that is quiet. All was told by then, and these pauses are cut short, too.
     */
    void awaitAllWorkedOff() {
        awaitQuiet();
        Eventually.holds("worked off", () -> {
            database.run("update messenger_events set due_at = now() where state = 'waiting' and due_at > now()");
            return database.texts("select lane from messenger_events where state = 'waiting'")
                    .isEmpty();
        });
    }

    @Override
    public void close() {
        stop();
        evolution.close();
        standIn.close();
        database.close();
    }
}
