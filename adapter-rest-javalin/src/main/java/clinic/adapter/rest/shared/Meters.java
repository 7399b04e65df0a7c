package clinic.adapter.rest.shared;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Counts and times requests by route and status, never by what is in them. */
final class Meters {
    private final MeterRegistry registry;
    private final ConcurrentMap<Key, Timer> timers = new ConcurrentHashMap<>();

    private record Key(String method, String route, int status) {}

    Meters(MeterRegistry registry, Admission admission) {
        this.registry = registry;
        Gauge.builder("clinic.http.requests.under.way", admission, Admission::underWay)
                .register(registry);
    }

    void record(String method, String route, int status, Duration took) {
        timers.computeIfAbsent(new Key(method, route, status), this::timer).record(took);
    }

    private Timer timer(Key key) {
        return Timer.builder("clinic.http.requests")
                .tag("method", key.method())
                .tag("route", key.route())
                .tag("status", Integer.toString(key.status()))
                .publishPercentileHistogram(false)
                .publishPercentiles(0.5, 0.95, 0.99)
                .register(registry);
    }
}
