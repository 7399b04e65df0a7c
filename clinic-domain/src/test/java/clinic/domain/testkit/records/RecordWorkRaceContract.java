package clinic.domain.testkit.records;

import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.records.RecordId;
import clinic.domain.records.RecordWork.Due;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Together;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.RepeatedTest;

/** What every store of the work on records keeps to when many take it at once. */
public abstract class RecordWorkRaceContract extends Worked {
    private static final int TIMES = 3;
    private static final int WORKERS = 8;
    private static final int MOST_TURNS = 10_000;

    private final AtomicInteger underWay = new AtomicInteger();
    private final ConcurrentLinkedQueue<RecordId> finished = new ConcurrentLinkedQueue<>();

    @RepeatedTest(TIMES)
    public void givesAPieceToOneOfMany() {
        waiting();
        var taken = Together.run(WORKERS, number -> take(NINE, MANY));
        assertThat(taken.stream().filter(Optional::isPresent)).hasSize(1);
    }

    @RepeatedTest(TIMES)
    public void neverHasMoreUnderWayThanItMay() {
        for (var number = 0; number < WORKERS; number++) waiting();
        var taken = Together.run(WORKERS, number -> take(NINE, 3));
        assertThat(taken.stream().filter(Optional::isPresent)).hasSizeLessThanOrEqualTo(3);
        assertThat(takeAll(NINE, 3).size()
                        + taken.stream().filter(Optional::isPresent).count())
                .isEqualTo(3);
    }

    @RepeatedTest(TIMES)
    public void doesAllOfItOnceWhoeverWorks() {
        var expected = new HashSet<RecordId>();
        for (var number = 0; number < 24; number++) {
            expected.add(waiting(number % 3 == 0 ? Cast.BRUNO : Cast.ANA, NINE).id());
        }
        Together.run(WORKERS, worker -> workUntil(24));
        assertThat(List.copyOf(finished)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(expected);
    }

    private int workUntil(int wanted) {
        for (var turn = 0; turn < MOST_TURNS && finished.size() < wanted; turn++) {
            take(NINE, 4).ifPresent(this::work);
        }
        return wanted;
    }

    private void work(Due due) {
        assertThat(underWay.incrementAndGet()).isLessThanOrEqualTo(4);
        underWay.decrementAndGet();
        if (done(due)) finished.add(due.record());
    }

    @RepeatedTest(TIMES)
    public void letsOneOfThoseWhoHadItSayThatItIsDone() {
        waiting();
        var late = taken(NINE);
        var inTime = taken(NINE.plus(LEASE));
        var said = Together.run(4, number -> done(number % 2 == 0 ? late : inTime));
        assertThat(said).containsOnlyOnce(true);
        assertThat(take(NINE.plus(LEASE).plus(LEASE), MANY)).isEmpty();
    }
}
