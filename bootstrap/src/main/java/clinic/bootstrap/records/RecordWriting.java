package clinic.bootstrap.records;

import clinic.application.records.DoRecordWork;
import clinic.bootstrap.messaging.Workers;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import java.time.Duration;

/** Keeps records being written: has models transcribe and summarize what was dictated. */
public final class RecordWriting implements AutoCloseable {
    private static final Duration LOOKING = Duration.ofSeconds(1);
    private static final Actor ACTOR = new Actor.Automation("record-writing", new Origin("record-writing", "local"));

    private final Workers workers;

    private RecordWriting(DoRecordWork doRecordWork, int threads, Runnable ended) {
        workers = Workers.start("record-write", threads, LOOKING, () -> work(doRecordWork, ended));
    }

    /**
     * Starts to work.
     *
     * @param threads how many records at a time
     * @param ended told after each that came to an end
     */
    public static RecordWriting start(DoRecordWork doRecordWork, int threads, Runnable ended) {
        return new RecordWriting(doRecordWork, threads, ended);
    }

    /** There is something to write. */
    public void wake() {
        workers.wake();
    }

    private static boolean work(DoRecordWork doRecordWork, Runnable ended) {
        return switch (doRecordWork.handle(new DoRecordWork.Command(ACTOR))) {
            case DoRecordWork.Outcome.Idle idle -> false;
            case DoRecordWork.Outcome.Done done -> told(ended);
            case DoRecordWork.Outcome.Failed failed -> told(ended);
            case DoRecordWork.Outcome.Later later -> true;
            case DoRecordWork.Outcome.Dropped dropped -> true;
            case DoRecordWork.Outcome.NotAllowed no -> throw new IllegalStateException("the system may write records");
        };
    }

    private static boolean told(Runnable ended) {
        ended.run();
        return true;
    }

    @Override
    public void close() {
        workers.close();
    }
}
