package clinic.bootstrap.records;

import clinic.application.records.DoRecordWork;
import clinic.application.records.ProlongRecordWork;
import clinic.application.records.Records;
import clinic.bootstrap.shared.Courtesy;
import clinic.bootstrap.shared.Workers;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;

/**
 * Keeps records being written: has models transcribe and summarize what was dictated, and says again and again that they are
 * still at it.
 */
public final class RecordWriting implements AutoCloseable {
    private static final Duration LOOKING = Duration.ofSeconds(1);

    /** Three times within a lease, so that one may fail. */
    private static final Duration PROLONGING = Duration.ofSeconds(10);

    /** As often as metrics are usually read. */
    private static final Duration COUNTING = Duration.ofSeconds(10);

    private static final Actor ACTOR = new Actor.Automation("record-writing", new Origin("record-writing", "local"));

    private final Workers writing;
    private final Workers prolonging;
    private final Workers counting;

    /** How many records are written at a time, and whom they give way to. */
    public record Threads(int most, Courtesy courtesy) {}

    private RecordWriting(Records records, Threads threads, Runnable ended, BacklogMeters backlog) {
        writing = Workers.start(
                "record-write",
                threads.most(),
                LOOKING,
                threads.courtesy(),
                () -> write(records.doRecordWork(), ended));
        prolonging = Workers.start("record-prolong", 1, PROLONGING, () -> prolong(records.prolongRecordWork()));
        counting = Workers.start("record-count", 1, COUNTING, () -> count(backlog));
    }

    /**
     * Starts to work.
     *
     * @param ended told after each that came to an end
     * @param meters show how many wait
     */
    public static RecordWriting start(Records records, Threads threads, Runnable ended, MeterRegistry meters) {
        var backlog = new BacklogMeters(records.countRecordWork());
        backlog.register(meters);
        return new RecordWriting(records, threads, ended, backlog);
    }

    /** There is something to write. */
    public void wake() {
        writing.wake();
    }

    private static boolean write(DoRecordWork doRecordWork, Runnable ended) {
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

    /** It is never looked for more of it at once. */
    private static boolean prolong(ProlongRecordWork prolongRecordWork) {
        return switch (prolongRecordWork.handle(new ProlongRecordWork.Command(ACTOR))) {
            case ProlongRecordWork.Outcome.Prolonged prolonged -> false;
            case ProlongRecordWork.Outcome.NotAllowed no ->
                throw new IllegalStateException("the system may prolong its work");
        };
    }

    private static boolean count(BacklogMeters backlog) {
        backlog.count(ACTOR);
        return false;
    }

    /** Finishes what is in hand, which stays this instance's until then. */
    @Override
    public void close() {
        writing.close();
        prolonging.close();
        counting.close();
    }
}
