package clinic.adapter.postgres.jobs;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.event.AbstractSchedulerListener;
import com.github.kagkarlsson.scheduler.task.ExecutionComplete;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/**
 * Does the clinic's recurring work, by db-scheduler on the clinic's own PostgreSQL: each job by one instance at a time, and
 * again after a crash or a failure.
 */
public final class Jobs implements AutoCloseable {
    private static final int THREADS = 3;
    private static final Duration POLLING = Duration.ofSeconds(1);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(8);

    private final Scheduler scheduler;

    /**
     * Work that is done again and again.
     *
     * @param name stable, the row's key
     * @param pause between the end of one run and the start of the next
     */
    public record Recurring(String name, Duration pause, Runnable work) {}

    /** Hears of each run that ended. */
    @FunctionalInterface
    public interface Listener {
        void ended(String job, boolean succeeded, Duration took);
    }

    private Jobs(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    /**
     * Starts to work.
     *
     * @param asSystem connections that act as the system, for the table of jobs alone
     */
    public static Jobs start(DataSource asSystem, List<Recurring> recurring, Listener listener) {
        var scheduler = Scheduler.create(asSystem)
                .startTasks(recurring.stream().map(Jobs::task).toList())
                .threads(THREADS)
                .pollingInterval(POLLING)
                .shutdownMaxWait(LONGEST_STOP)
                .addSchedulerListener(new Telling(listener))
                .build();
        scheduler.start();
        return new Jobs(scheduler);
    }

    private static RecurringTask<Void> task(Recurring job) {
        return Tasks.recurring(job.name(), FixedDelay.of(job.pause()))
                .execute((instance, context) -> job.work().run());
    }

    @Override
    public void close() {
        scheduler.stop();
    }

    private static final class Telling extends AbstractSchedulerListener {
        private final Listener listener;

        Telling(Listener listener) {
            this.listener = listener;
        }

        @Override
        public void onExecutionComplete(ExecutionComplete run) {
            listener.ended(
                    run.getExecution().taskInstance.getTaskName(),
                    run.getResult() == ExecutionComplete.Result.OK,
                    run.getDuration());
        }
    }
}
