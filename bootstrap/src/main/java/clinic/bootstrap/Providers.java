package clinic.bootstrap;

import clinic.bootstrap.messaging.WhatsApp;
import clinic.bootstrap.records.Models;

/**
 * Who does for the clinic what it does not do itself.
 *
 * @param mostUnderWay how much models are at, at most, at a time, over all instances: records, and as many messages
 */
record Providers(WhatsApp whatsApp, Models models, int mostUnderWay) {
    /** Nobody. */
    static Providers none() {
        return new Providers(WhatsApp.unconfigured(), Models.unconfigured(), 1);
    }
}
