package clinic.bootstrap.messaging;

import clinic.adapter.evolution.messaging.Evolution;
import clinic.adapter.evolution.messaging.EvolutionEvents;
import clinic.adapter.evolution.messaging.EvolutionSettings;
import clinic.domain.messaging.Messenger;
import clinic.domain.messaging.MessengerEvents;
import clinic.domain.messaging.MessengerLine;
import java.time.InstantSource;

/**
 * The clinic's WhatsApp.
 *
 * @param instance the provider's name for the clinic's line
 */
public record WhatsApp(Messenger messenger, MessengerLine line, MessengerEvents events, String instance) {
    /** By an Evolution API: the real one, or the sandbox's, which speaks the same. */
    public static WhatsApp by(EvolutionSettings settings, InstantSource time) {
        var evolution = Evolution.over(settings, time);
        return new WhatsApp(evolution.messenger(), evolution.line(), evolution.events(), settings.instance());
    }

    /** None: messages wait until there is one. */
    public static WhatsApp unconfigured() {
        var none = new NoMessenger();
        return new WhatsApp(none, none, new EvolutionEvents(), "");
    }
}
