package clinic.bootstrap.warm;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.RestServer;
import clinic.adapter.rest.shared.Routes;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.io.IOException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.slf4j.LoggerFactory;

/**
 * Makes the calls that are made most often, again and again, before the server takes any: on a server of its own that
 * nobody else can find, over the same routes and the same database. It asks for what is not there, so it reads nobody's
 * data, leaves no audit row and changes nothing.
 */
public final class WarmUp {
    private static final org.slf4j.Logger LOG = LoggerFactory.getLogger(WarmUp.class);
    private static final UUID NOBODY = new UUID(0, 0);
    private static final LocalDate LONG_AGO = LocalDate.of(1900, 1, 1);
    private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
    private static final Duration DRAIN = Duration.ofSeconds(1);
    private static final int ROUNDS = 400;

    private final int port;
    private final String token;

    private WarmUp(int port, String token) {
        this.port = port;
        this.token = token;
    }

    /**
     * Warms up; a failure is told in the log and harms nothing.
     *
     * @param enough how long it may take at the most
     * @param today the clinic's, from which on free times are looked for
     */
    public static void run(Routes routes, AccessTokens tokens, Duration enough, LocalDate today) {
        var requests = (Logger) LoggerFactory.getLogger(RestServer.class.getPackageName());
        var level = requests.getLevel();
        requests.setLevel(Level.WARN);
        try (var server = server(routes, tokens)) {
            var until = System.nanoTime() + enough.toNanos();
            var calls = new WarmUp(server.port(), tokens.issue(new ProfileId(NOBODY), Role.RECEPTIONIST)).calls(today);
            for (var round = 0; round < ROUNDS && System.nanoTime() < until; round++) {
                for (var call : calls) Loopback.send(server.port(), call);
            }
        } catch (IOException failure) {
            LOG.atWarn().setCause(failure).log("the server starts cold");
        } finally {
            requests.setLevel(level);
        }
    }

    private static RestServer server(Routes routes, AccessTokens tokens) {
        return RestServer.start(
                new RestServer.Settings("127.0.0.1", 0, Set.of(), Set.of(), 8, DRAIN),
                routes,
                tokens,
                new byte[32],
                new SimpleMeterRegistry(),
                () -> "warm-up",
                config -> {});
    }

    private List<String> calls(LocalDate today) throws IOException {
        var found = ID.matcher(Loopback.send(port, get("/api/procedures?limit=1")));
        var procedure = found.find() ? found.group(1) : NOBODY.toString();
        var slots = "/api/appointments/available-slots?procedureId=" + procedure + "&from=" + today + "&to=";
        return List.of(
                get("/api/appointments/" + NOBODY),
                get(slots + today.plusDays(6)),
                get(slots + today.plusDays(6) + "&professionalId=" + NOBODY),
                get("/api/appointments/agenda?date=" + LONG_AGO),
                get("/api/appointments?to=" + LONG_AGO),
                booking());
    }

    private String get(String path) {
        return "GET " + path + " HTTP/1.1\r\n" + headers() + "\r\n";
    }

    /** Of a procedure that is not there. */
    private String booking() {
        var body = "{\"procedureId\":\"" + NOBODY + "\",\"professionalId\":\"" + NOBODY + "\",\"patientId\":\"" + NOBODY
                + "\",\"startsAt\":\"" + LONG_AGO + "T09:00:00Z\"}";
        return "POST /api/appointments HTTP/1.1\r\n" + headers() + "Content-Type: application/json\r\nContent-Length: "
                + body.length() + "\r\n\r\n" + body;
    }

    private String headers() {
        return "Host: 127.0.0.1\r\nConnection: close\r\nAuthorization: Bearer " + token + "\r\n";
    }
}
