package clinic.domain.testkit.shared;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.shared.Happenings;
import clinic.domain.shared.Happenings.Happened;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.UnitOfWork;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** What every outbox keeps to when many take at once. */
public abstract class HappeningsRaceContract {
    private static final int TIMES = 3;
    private static final int EVENTS = 40;
    private static final int MOST_TURNS = 10_000;

    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private final AtomicInteger atWork = new AtomicInteger();

    protected abstract UnitOfWork unitOfWork();

    protected abstract Outbox outbox();

    protected abstract Happenings happenings();

    @RepeatedTest(TIMES)
    public void givesEachToOneInTheirOrderAndToOneAtATime() {
        IntStream.range(0, EVENTS).forEach(this::publish);
        Together.run(8, this::takeUntilNothingIsLeft);
        assertThat(taken)
                .isEqualTo(
                        IntStream.range(0, EVENTS).mapToObj(Integer::toString).toList());
    }

    @RepeatedTest(TIMES)
    public void losesNothingWhileSomeKeepAndSomeCrash() {
        Together.run(8, worker -> {
            if (worker < 2) {
                for (var number = worker; number < EVENTS; number += 2) publish(number);
                return worker;
            }
            for (var turn = 0; turn < 40; turn++) takeOrCrash((turn + worker) % 3 == 0);
            return worker;
        });
        takeUntilNothingIsLeft(0);
        assertThat(taken)
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.range(0, EVENTS).mapToObj(Integer::toString).toList());
    }

    private void publish(int number) {
        unitOfWork().inTransaction(RECEPTIONIST, () -> {
            outbox().publish(new VisitEvent("" + number, NINE, Map.of()));
            return number;
        });
    }

    private int takeUntilNothingIsLeft(int worker) {
        for (var turn = 0; turn < MOST_TURNS && taken.size() < EVENTS; turn++) takeOrCrash(false);
        return worker;
    }

    private void takeOrCrash(boolean crashes) {
        try {
            unitOfWork().inTransaction(SYSTEM, () -> take(crashes));
        } catch (UnsupportedOperationException crash) {
            assertThat(crash).hasMessage("a crash");
        }
    }

    private Optional<Happened> take(boolean crashes) {
        var next = happenings().take(NINE);
        if (crashes) throw new UnsupportedOperationException("a crash");
        next.ifPresent(event -> {
            assertThat(atWork.incrementAndGet()).isEqualTo(1);
            taken.add(event.type());
            atWork.decrementAndGet();
        });
        return next;
    }
}
