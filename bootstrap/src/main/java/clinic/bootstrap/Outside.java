package clinic.bootstrap;

import clinic.bootstrap.messaging.WhatsApp;
import clinic.bootstrap.records.Ai;

/**
 * What use cases reach outside.
 *
 * @param mostUnderWay how much models are at, at most, at a time, over all instances: records, and as many messages
 */
record Outside(WhatsApp whatsApp, Ai ai, int mostUnderWay) {
    static Outside of(Providers providers, int mostUnderWay) {
        return new Outside(providers.whatsApp().whatsApp(), providers.ai().ai(), mostUnderWay);
    }

    /** Nothing. */
    static Outside none() {
        return new Outside(WhatsApp.unconfigured(), Ai.unconfigured(), 1);
    }
}
