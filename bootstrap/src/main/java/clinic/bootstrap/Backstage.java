package clinic.bootstrap;

import clinic.bootstrap.messaging.Conversing;
import clinic.bootstrap.records.RecordWriting;
import clinic.bootstrap.shared.Courtesy;
import io.micrometer.core.instrument.MeterRegistry;

/** What works beside the calls, and waits for providers: from when the server listens, as the sandbox is one of its pages. */
record Backstage(Conversing conversing, RecordWriting recordWriting) implements AutoCloseable {
    /** Begins to work. */
    static Backstage start(UseCases useCases, int mostUnderWay, Courtesy courtesy, MeterRegistry meters) {
        var conversing = Conversing.start(useCases.messaging(), mostUnderWay, courtesy, meters);
        var threads = new RecordWriting.Threads(mostUnderWay, courtesy.toNobody());
        var recordWriting = RecordWriting.start(useCases.records(), threads, conversing::wakeAnnouncing, meters);
        conversing.whenDictated(recordWriting::wake);
        return new Backstage(conversing, recordWriting);
    }

    /** By whom the calls tell that there is something to do. */
    Calls.Wakes wakes() {
        return new Calls.Wakes(conversing::wakeAnswering, conversing::wakeSending, recordWriting::wake);
    }

    /** Finishes what is under way. */
    @Override
    public void close() {
        conversing.close();
        recordWriting.close();
    }
}
