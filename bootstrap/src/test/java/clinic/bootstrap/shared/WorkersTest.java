package clinic.bootstrap.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** How those end who wait for providers. */
class WorkersTest {
    private static final int MANY = 30;
    private static final Courtesy NONE = new Courtesy(() -> false, () -> {});

    private final CountDownLatch begun = new CountDownLatch(MANY);
    private final CountDownLatch never = new CountDownLatch(1);
    private final AtomicInteger brokenOff = new AtomicInteger();

    @Test
    @Timeout(20)
    void breaksOffAllAtOnceHoweverMany() throws InterruptedException {
        var briefly = new Workers.Manner(Duration.ofMinutes(1), NONE, Duration.ofSeconds(1));
        try (var workers = Workers.start("wait", MANY, briefly, this::waits)) {
            for (var worker = 0; worker < MANY; worker++) workers.wake();
            begun.await();
        }
        assertThat(brokenOff).hasValue(MANY);
    }

    @Test
    @Timeout(20)
    void findsWorkThatNobodyToldOfWhileOthersAreBusy() throws InterruptedException {
        var looks = new AtomicInteger();
        Workers.Work onceAllRest = () -> looks.incrementAndGet() > MANY && waits();
        var workers =
                Workers.start("find", MANY, new Workers.Manner(Duration.ofMillis(1), NONE, Duration.ZERO), onceAllRest);
        begun.await();
        workers.close();
        assertThat(brokenOff).as("all of them found some").hasValue(MANY);
    }

    @Test
    @Timeout(20)
    void goesOnAfterWhateverBreaks() throws InterruptedException {
        var failures = List.<Runnable>of(
                () -> fail(new IllegalStateException("a failure")),
                () -> fail(new OutOfMemoryError("no memory for a moment")),
                () -> fail(new StackOverflowError()),
                () -> {});
        var tries = new AtomicInteger();
        var survived = new CountDownLatch(1);
        Workers.Work breaking = () -> {
            var attempt = tries.getAndIncrement();
            if (attempt < failures.size()) failures.get(attempt).run();
            else survived.countDown();
            return false;
        };
        try (var workers = Workers.start("break", 1, Duration.ofMillis(1), breaking)) {
            workers.wake();
            survived.await();
        }
        assertThat(tries).hasValueGreaterThan(failures.size());
    }

    private static void fail(RuntimeException failure) {
        throw failure;
    }

    private static void fail(Error failure) {
        throw failure;
    }

    private boolean waits() {
        begun.countDown();
        try {
            never.await();
        } catch (InterruptedException stopped) {
            brokenOff.incrementAndGet();
        }
        return false;
    }
}
