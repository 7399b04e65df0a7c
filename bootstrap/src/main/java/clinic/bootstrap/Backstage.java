package clinic.bootstrap;

import clinic.bootstrap.messaging.Conversing;
import clinic.bootstrap.messaging.WhatsAppSetup;
import clinic.bootstrap.records.ModelsSetup;
import clinic.bootstrap.records.RecordWriting;

/** What works beside the calls: providers, or what stands in for them, and whoever waits for them. */
record Backstage(WhatsAppSetup whatsApp, ModelsSetup models, Conversing conversing, RecordWriting recordWriting)
        implements AutoCloseable {
    /** Begins to work. */
    static Backstage start(WhatsAppSetup whatsApp, ModelsSetup models, UseCases useCases, int mostUnderWay) {
        var conversing = Conversing.start(useCases.messaging(), mostUnderWay);
        var recordWriting =
                RecordWriting.start(useCases.records().doRecordWork(), mostUnderWay, conversing::wakeAnnouncing);
        conversing.whenDictated(recordWriting::wake);
        models.standIn().ifPresent(ears -> whatsApp.whenSpoken(ears::hear));
        return new Backstage(whatsApp, models, conversing, recordWriting);
    }

    /** Finishes what is under way. */
    @Override
    public void close() {
        conversing.close();
        recordWriting.close();
        models.close();
        whatsApp.close();
    }
}
