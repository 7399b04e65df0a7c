package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.Messenger;
import clinic.domain.messaging.MessengerEvents;
import clinic.domain.messaging.MessengerLine;
import clinic.domain.messaging.MessengerMedia;
import java.time.InstantSource;
import java.util.function.Supplier;

/**
 * All that an Evolution API does for the clinic.
 *
 * @param health how it has answered lately
 */
public record Evolution(
        Messenger messenger,
        MessengerLine line,
        MessengerEvents events,
        MessengerMedia media,
        Supplier<ProviderState> health) {
    public static Evolution over(EvolutionSettings settings, InstantSource time) {
        return over(settings, Limits.USUAL, time);
    }

    static Evolution over(EvolutionSettings settings, Limits limits, InstantSource time) {
        var wire = new Wire(settings, limits, time);
        var paths = Paths.of(settings);
        var pairing = new Pairing(time, limits.remembered());
        return new Evolution(
                new EvolutionMessenger(wire, paths, pairing),
                new EvolutionLine(wire, paths, pairing, new Demands(settings)),
                new EvolutionEvents(),
                new EvolutionMedia(wire, paths),
                wire::state);
    }
}
