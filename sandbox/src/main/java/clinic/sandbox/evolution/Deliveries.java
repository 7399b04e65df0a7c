package clinic.sandbox.evolution;

import clinic.sandbox.shared.Changes;
import clinic.sandbox.shared.Faults;
import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Tells events to the clinic as Evolution does: again on trouble, ten times at most, and never again after certain
 * refusals. Events of one lane go one after another, but a repeat waits for nobody. Thread-safe.
 */
final class Deliveries implements AutoCloseable {
    private static final int MOST_TRIES = 10;
    private static final int MOST_AT_ONCE = 32;
    private static final int MOST_DOUBLINGS = 6;
    private static final Duration TIME_OUT = Duration.ofSeconds(30);
    private static final Duration TOKEN_LIFE = Duration.ofMinutes(10);
    private static final Duration SHUFFLE_PATIENCE = Duration.ofMillis(300);
    private static final Set<Integer> FINAL = Set.of(400, 401, 403, 404, 422);
    private static final String JWT_KEY = "jwt_key";

    private final Changes changes;
    private final Faults<Fault> faults;
    private final InstantSource time;
    private final Duration firstWait;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final Map<String, Deque<Parcel>> lanes = new HashMap<>();
    private final Deque<String> ready = new ArrayDeque<>();
    private Optional<Parcel> heldBack = Optional.empty();
    private int underWay;
    private int waiting;
    private int lost;
    private boolean isClosed;

    /** One event on its way. */
    record Parcel(String lane, URI address, Map<String, String> headers, String body, int tries) {
        Parcel again() {
            return new Parcel(lane + "#again", address, headers, body, tries + 1);
        }

        @Override
        public String toString() {
            return "Parcel[" + lane + "]";
        }
    }

    Deliveries(Changes changes, Faults<Fault> faults, InstantSource time, Duration firstWait) {
        this.changes = changes;
        this.faults = faults;
        this.time = time;
        this.firstWait = firstWait;
    }

    /** Takes an event to be told. */
    void post(String lane, URI address, Map<String, String> headers, String body) {
        var parcel = new Parcel(lane, address, headers, body, 1);
        changes.run(() -> {
            var copies = faults.strikes(Fault.WEBHOOK_TWICE) ? 2 : 1;
            for (var copy = 0; copy < copies; copy++) shuffled(parcel);
        });
    }

    /** How many events are still to be told. */
    int pending() {
        return changes.inside(() -> waiting
                + heldBack.map(held -> 1).orElse(0)
                + lanes.values().stream().mapToInt(Deque::size).sum());
    }

    /** How many events nobody took. */
    int lost() {
        return changes.inside(() -> lost);
    }

    boolean isClosed() {
        return changes.inside(() -> isClosed);
    }

    @Override
    public void close() {
        changes.run(() -> {
            isClosed = true;
            lanes.clear();
            ready.clear();
        });
        http.shutdownNow();
    }

    private void shuffled(Parcel parcel) {
        if (heldBack.isPresent()) {
            queue(parcel);
            release();
        } else if (faults.strikes(Fault.WEBHOOK_SHUFFLED)) {
            heldBack = Optional.of(parcel);
            later(SHUFFLE_PATIENCE, this::release);
        } else {
            queue(parcel);
        }
    }

    private void release() {
        var held = heldBack;
        heldBack = Optional.empty();
        held.ifPresent(this::queue);
    }

    private void queue(Parcel parcel) {
        if (isClosed) return;
        var lane = lane(parcel.lane());
        lane.add(parcel);
        if (lane.size() == 1) ready.add(parcel.lane());
        pump();
    }

    /** The first of a lane stays in it until it was told, so that the lane is ready no second time. */
    private void pump() {
        while (underWay < MOST_AT_ONCE && !ready.isEmpty()) {
            var parcel = lane(ready.remove()).getFirst();
            underWay++;
            var unused = http.sendAsync(request(parcel), BodyHandlers.discarding())
                    .handle((response, failure) -> response == null ? 0 : response.statusCode())
                    .thenAccept(status -> changes.run(() -> told(parcel, status)));
        }
    }

    private void told(Parcel parcel, int status) {
        if (isClosed) return;
        underWay--;
        var lane = lane(parcel.lane());
        lane.remove();
        if (lane.isEmpty()) lanes.remove(parcel.lane());
        else ready.add(parcel.lane());
        if (status < 200 || status >= 300) failed(parcel, status);
        pump();
    }

    private void failed(Parcel parcel, int status) {
        if (FINAL.contains(status) || parcel.tries() >= MOST_TRIES) {
            lost++;
            return;
        }
        waiting++;
        later(firstWait.multipliedBy(1L << Math.min(parcel.tries() - 1, MOST_DOUBLINGS)), () -> {
            waiting--;
            queue(parcel.again());
        });
    }

    private Deque<Parcel> lane(String name) {
        return lanes.computeIfAbsent(name, unknown -> new ArrayDeque<>());
    }

    private void later(Duration wait, Runnable work) {
        CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS)
                .execute(() -> changes.run(work));
    }

    private HttpRequest request(Parcel parcel) {
        var request = HttpRequest.newBuilder(parcel.address())
                .timeout(TIME_OUT)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(parcel.body()));
        parcel.headers().forEach((name, value) -> {
            if (name.equals(JWT_KEY)) request.header("Authorization", "Bearer " + token(value));
            else request.header(name, value);
        });
        return request.build();
    }

    private String token(String secret) {
        var now = time.instant();
        return JWT.create()
                .withIssuedAt(now)
                .withExpiresAt(now.plus(TOKEN_LIFE))
                .withClaim("app", "evolution")
                .withClaim("action", "webhook")
                .sign(Algorithm.HMAC256(secret));
    }
}
