package clinic.bootstrap.messaging;

import clinic.adapter.evolution.messaging.Evolution;
import clinic.adapter.evolution.messaging.EvolutionEvents;
import clinic.adapter.evolution.messaging.EvolutionSettings;
import clinic.adapter.evolution.messaging.ProviderState;
import clinic.bootstrap.shared.ProviderGauges;
import clinic.domain.messaging.Messenger;
import clinic.domain.messaging.MessengerEvents;
import clinic.domain.messaging.MessengerLine;
import clinic.domain.messaging.MessengerMedia;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The clinic's WhatsApp.
 *
 * @param instance the provider's name for the clinic's line
 * @param health how the provider has answered lately
 */
public record WhatsApp(
        Messenger messenger,
        MessengerLine line,
        MessengerEvents events,
        MessengerMedia media,
        String instance,
        Optional<Supplier<ProviderState>> health) {
    /** By an Evolution API: the real one, or the sandbox's, which speaks the same. */
    public static WhatsApp by(EvolutionSettings settings, InstantSource time) {
        var evolution = Evolution.over(settings, time);
        return new WhatsApp(
                evolution.messenger(),
                evolution.line(),
                evolution.events(),
                evolution.media(),
                settings.instance(),
                Optional.of(evolution.health()));
    }

    /** None: messages wait until there is one. */
    public static WhatsApp unconfigured() {
        var none = new NoMessenger();
        return new WhatsApp(none, none, new EvolutionEvents(), new NoMedia(), "", Optional.empty());
    }

    /** Whether messages can be sent at all. */
    public boolean isConfigured() {
        return !instance.isEmpty();
    }

    /** Shows operators how the provider answers. */
    void measure(MeterRegistry meters) {
        health.ifPresent(state -> ProviderGauges.show(
                meters,
                "evolution",
                () -> isCalled(state.get()),
                () -> state.get().lastFailure()));
    }

    private static boolean isCalled(ProviderState state) {
        return state.circuit() == ProviderState.Circuit.CLOSED;
    }
}
