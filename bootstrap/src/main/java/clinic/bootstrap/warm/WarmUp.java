package clinic.bootstrap.warm;

import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.RestServer;
import clinic.adapter.rest.shared.Routes;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Makes the calls that are made most often, again and again, before the server takes any: on servers of its own that nobody
 * else can find. On the one, over the same routes and connections, it asks for what is not there, so that nothing is read and
 * the statements are prepared, on each of the connections. On the other, over connections on which {@linkplain Undone nothing is kept}, it reads what is
 * there, so that all of the code has run; what it reads nobody sees, and it leaves no audit row.
 */
public final class WarmUp {
    /** What proves an event at the server over connections on which nothing is kept. */
    public static final String PROOF = "proof-of-the-warm-up-of-which-nothing-is-kept";

    private static final Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Duration DRAIN = Duration.ofSeconds(1);
    private static final int ROUNDS = 400;
    /** However long they take, as on a machine that others use too: what was called less is not warm. */
    private static final int LEAST = 15;

    private static final int GREETINGS = 20;

    private static final String WEBHOOK = "/api/whatsapp/webhook";

    /** Stands in the requests where a token goes: each round has a new one, as one that is known is not read again. */
    private static final String TOKEN = "<token>";

    private final InetSocketAddress server;
    private final AccessTokens tokens;

    private WarmUp(InetSocketAddress server, AccessTokens tokens) {
        this.server = server;
        this.tokens = tokens;
    }

    /**
     * What the server will answer.
     *
     * @param pool whose connections the routes use
     * @param connections how many it has at the most
     */
    public record Served(Routes routes, DataSource pool, int connections) {}

    /**
     * Warms up; a failure is told in the log and harms nothing.
     *
     * @param undone the same routes, over connections on which nothing is kept
     * @param enough how long it may take at the most
     * @param today the clinic's, from which on free times are looked for
     */
    public static void run(Served served, Routes undone, AccessTokens tokens, Duration enough, LocalDate today) {
        var end = System.nanoTime() + enough.toNanos();
        var unheard = UnheardRequests.begin();
        try (var connections = new InTurn(served.pool(), served.connections())) {
            run(undone, tokens, warmUp -> warmUp.repeat(warmUp.reading(today), end - enough.toNanos() / 2, () -> {}));
            run(served.routes(), tokens, warmUp -> warmUp.repeat(warmUp.askingInVain(today), end, connections::next));
        } catch (IOException | SQLException failure) {
            LOG.atWarn().setCause(failure).log("the server starts cold");
        } finally {
            unheard.end();
        }
    }

    /**
     * Asks the server itself, a few times, for what is not there: its own threads and buffers are made then. What it answers is
     * counted as any answer; nothing is logged.
     *
     * @param host to which it is bound
     */
    public static void greet(String host, int port, AccessTokens tokens) {
        var unheard = UnheardRequests.begin();
        try {
            var warmUp = new WarmUp(Loopback.to(host, port), tokens);
            var text = get("/api/appointments/" + NOBODY);
            for (var greeting = 0; greeting < GREETINGS; greeting++) {
                var unused = warmUp.send(text, NOBODY);
            }
        } catch (IOException failure) {
            LOG.atWarn().setCause(failure).log("the server starts cold");
        } finally {
            unheard.end();
        }
    }

    @FunctionalInterface
    private interface Calls {
        void by(WarmUp warmUp) throws IOException, SQLException;
    }

    /** What is done after each round. */
    @FunctionalInterface
    private interface Then {
        void run() throws SQLException;
    }

    private static void run(Routes routes, AccessTokens tokens, Calls calls) throws IOException, SQLException {
        try (var server = server(routes, tokens)) {
            calls.by(new WarmUp(Loopback.to("127.0.0.1", server.port()), tokens));
        }
    }

    private void repeat(List<String> calls, long end, Then then) throws IOException, SQLException {
        var texts = String.join("", calls);
        for (var round = 0; round < ROUNDS && (round < LEAST || System.nanoTime() < end); round++) {
            var unused = send(texts, new UUID(0, round));
            then.run();
        }
    }

    private String send(String texts, UUID who) throws IOException {
        return Loopback.send(server, texts.replace(TOKEN, tokens.issue(new ProfileId(who), Role.RECEPTIONIST)));
    }

    private static RestServer server(Routes routes, AccessTokens tokens) {
        return RestServer.start(
                new RestServer.Settings("127.0.0.1", 0, Set.of(), Set.of(), 8, DRAIN),
                routes,
                tokens,
                new byte[32],
                new PrometheusMeterRegistry(PrometheusConfig.DEFAULT),
                () -> "warm-up",
                config -> {});
    }

    private List<String> askingInVain(LocalDate today) throws IOException {
        var slots = slots(today);
        return List.of(
                get("/api/appointments/" + NOBODY),
                get(slots),
                get(slots + "&professionalId=" + NOBODY),
                get("/api/appointments/agenda?date=" + LONG_AGO),
                get("/api/appointments?to=" + LONG_AGO),
                booking());
    }

    private List<String> reading(LocalDate today) throws IOException {
        var appointment = idIn("/api/appointments?limit=1");
        var professional = idIn("/api/profiles?limit=1");
        return List.of(
                get("/api/appointments/" + appointment),
                get(slots(today) + "&professionalId=" + professional),
                get("/api/appointments/agenda?date=" + today),
                get("/api/appointments?limit=5"),
                get("/api/patients?limit=5"),
                post(WEBHOOK, PROOF, Told.wrote("webhook", "agendar")),
                post(WEBHOOK, PROOF, Told.sent("webhook-sent", "Olá")),
                post(WEBHOOK, PROOF, Told.receipt("webhook-sent")),
                post(WEBHOOK, PROOF, Told.receipt("webhook-sent")));
    }

    private String slots(LocalDate today) throws IOException {
        return "/api/appointments/available-slots?procedureId=" + idIn("/api/procedures?limit=1") + "&from=" + today
                + "&to=" + today.plusDays(6);
    }

    /** The first id in the answer; of a clinic that has none yet, nobody's. */
    private String idIn(String path) throws IOException {
        var found = ID.matcher(send(get(path), NOBODY));
        return found.find() ? found.group(1) : NOBODY.toString();
    }

    private static String get(String path) {
        return "GET " + path + " HTTP/1.1\r\n" + headers(TOKEN) + "\r\n";
    }

    /** Of a procedure that is not there. */
    private static String booking() {
        var body = "{\"procedureId\":\"" + NOBODY + "\",\"professionalId\":\"" + NOBODY + "\",\"patientId\":\"" + NOBODY
                + "\",\"startsAt\":\"" + LONG_AGO + "T09:00:00Z\"}";
        return post("/api/appointments", TOKEN, body);
    }

    private static String post(String path, String bearer, String body) {
        var length = body.getBytes(StandardCharsets.UTF_8).length;
        return "POST " + path + " HTTP/1.1\r\n" + headers(bearer) + "Content-Type: application/json\r\nContent-Length: "
                + length + "\r\n\r\n" + body;
    }

    private static String headers(String bearer) {
        return "Host: 127.0.0.1\r\nAuthorization: Bearer " + bearer + "\r\n";
    }
}
