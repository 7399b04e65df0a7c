package clinic.domain.testkit.messaging;

import static clinic.domain.messaging.Inbox.Kept.KEPT;
import static clinic.domain.messaging.Inbox.Kept.SEEN;
import static clinic.domain.testkit.messaging.IncomingBuilder.anEvent;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Inbox.Incoming;
import clinic.domain.messaging.Inbox.Waiting;
import clinic.domain.messaging.IncomingId;
import clinic.domain.testkit.shared.Together;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;

/** What every inbox keeps to when many keep and work off at once. */
public abstract class InboxRaceContract extends MessagingContract {
    private static final int TIMES = 3;
    private static final int WORKERS = 8;
    private static final int LANES = 5;
    private static final int MOST_TURNS = 10_000;

    /** Which lanes are being worked in, and what was worked off in each, in its order. */
    private final Map<String, AtomicInteger> atWork = new ConcurrentHashMap<>();

    private final Map<String, List<IncomingId>> done = new ConcurrentHashMap<>();

    @RepeatedTest(TIMES)
    public void keepsOneOfManyThatAreTheSame() {
        var kept = Together.run(
                16, number -> stage().inbox().keep(anEvent().key("A1").build()));
        assertThat(Collections.frequency(kept, KEPT)).isEqualTo(1);
        assertThat(Collections.frequency(kept, SEEN)).isEqualTo(15);
    }

    @RepeatedTest(TIMES)
    public void letsManyWorkOffEachLaneInItsOrder() {
        var events = IntStream.range(0, 60).mapToObj(this::event).toList();
        events.forEach(event -> stage().inbox().keep(event));
        Together.run(WORKERS, worker -> workUntilNothingIsLeft(60));
        assertThat(done).isEqualTo(inOrder(events));
    }

    @RepeatedTest(TIMES)
    public void losesNothingWhileSomeKeepAndSomeWorkersCrash() {
        var events = IntStream.range(0, 60).mapToObj(this::event).toList();
        Together.run(WORKERS, worker -> {
            if (worker >= 2) return crashingWorkUntilNothingIsLeft(worker);
            for (var number = worker; number < 60; number += 2) stage().inbox().keep(events.get(number));
            return worker;
        });
        workUntilNothingIsLeft(60);
        assertThat(done.values().stream().flatMap(List::stream))
                .containsExactlyInAnyOrderElementsOf(
                        events.stream().map(Incoming::id).toList());
    }

    /** Lanes in turn; what arrives later was often written earlier. */
    private Incoming event(int number) {
        var lane = "lane " + number % LANES;
        return anEvent()
                .lane(lane)
                .key("key " + number)
                .body(lane)
                .at(NINE.minusSeconds(number * 7L % 30))
                .build();
    }

    private static Map<String, List<IncomingId>> inOrder(List<Incoming> events) {
        return events.stream()
                .sorted(Comparator.comparing(Incoming::at))
                .collect(Collectors.groupingBy(Incoming::lane, Collectors.mapping(Incoming::id, Collectors.toList())));
    }

    /** An inbox that has nothing for one at this moment may have something for it when others are ready. */
    private int workUntilNothingIsLeft(int wanted) {
        for (var turn = 0; turn < MOST_TURNS && countDone() < wanted; turn++) inTransaction(() -> work(NINE));
        return wanted;
    }

    private int crashingWorkUntilNothingIsLeft(int worker) {
        for (var turn = 0; turn < 40; turn++) {
            var crashes = (turn + worker) % 3 == 0;
            try {
                inTransaction(() -> crashes ? crash() : work(NINE));
            } catch (UnsupportedOperationException crash) {
                assertThat(crash).hasMessage("a crash");
            }
        }
        return worker;
    }

    private Optional<Waiting> crash() {
        stage().inbox().next(NINE).ifPresent(event -> stage().inbox().done(event.id(), NINE));
        throw new UnsupportedOperationException("a crash");
    }

    private Optional<Waiting> work(Instant now) {
        var next = stage().inbox().next(now);
        next.ifPresent(event -> {
            var busy = atWork.computeIfAbsent(event.body(), lane -> new AtomicInteger());
            assertThat(busy.incrementAndGet()).as("at work in " + event.body()).isEqualTo(1);
            done.computeIfAbsent(event.body(), lane -> Collections.synchronizedList(new ArrayList<>()))
                    .add(event.id());
            stage().inbox().done(event.id(), now);
            busy.decrementAndGet();
        });
        return next;
    }

    private int countDone() {
        return done.values().stream().mapToInt(List::size).sum();
    }
}
