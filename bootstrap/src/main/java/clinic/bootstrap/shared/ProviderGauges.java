package clinic.bootstrap.shared;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/** Shows operators how a provider answers. */
public final class ProviderGauges {
    private ProviderGauges() {}

    /**
     * Shows it from now on.
     *
     * @param provider its name, in lower case
     * @param isCalled whether it is called at all: not while it fails too often
     * @param lastFailure empty: not since the start
     */
    public static void show(
            MeterRegistry meters, String provider, BooleanSupplier isCalled, Supplier<Optional<Instant>> lastFailure) {
        Gauge.builder("clinic.provider.circuit.open", () -> isCalled.getAsBoolean() ? 0 : 1)
                .tag("provider", provider)
                .description("1 while the provider is not called, as it failed too often")
                .register(meters);
        Gauge.builder("clinic.provider.last.failure", () -> seconds(lastFailure.get()))
                .tag("provider", provider)
                .baseUnit("seconds")
                .description("when the provider last failed, in seconds since 1970; 0: not since the start")
                .register(meters);
    }

    private static long seconds(Optional<Instant> failure) {
        return failure.map(Instant::getEpochSecond).orElse(0L);
    }
}
