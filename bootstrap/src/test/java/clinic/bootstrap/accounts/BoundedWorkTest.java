package clinic.bootstrap.accounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class BoundedWorkTest {
    private static final Duration PLENTY = Duration.ofMinutes(1);

    @Test
    void tellsWhatCameOfIt() {
        assertThat(new BoundedWork(1, 1, PLENTY).run(() -> "done")).contains("done");
    }

    @Test
    void tellsWhatWentWrong() {
        var bug = new UnsupportedOperationException("a bug");
        assertThatThrownBy(() -> new BoundedWork(1, 1, PLENTY).run(() -> {
                    throw bug;
                }))
                .hasCause(bug);
    }

    @Test
    void turnsAwayWhoFindsAllPlacesTakenAndOneWaiting() throws Exception {
        var work = new BoundedWork(1, 1, PLENTY);
        var begun = new CountDownLatch(1);
        var end = new CountDownLatch(1);
        var first = CompletableFuture.supplyAsync(
                () -> work.run(() -> {
                    begun.countDown();
                    end.await();
                    return "first";
                }),
                Thread::startVirtualThread);
        begun.await();
        var further = CompletableFuture.anyOf(waiting(work, "second"), waiting(work, "third"));
        assertThat(further.get()).as("one of two, while the first goes on").isEqualTo(Optional.empty());
        end.countDown();
        assertThat(first.get()).contains("first");
    }

    @Test
    void turnsAwayWhoWouldHaveToWaitTooLong() {
        var end = new CountDownLatch(1);
        var late = new BoundedWork(1, 1, Duration.ZERO).run(() -> {
            end.await();
            return "done";
        });
        end.countDown();
        assertThat(late).isEmpty();
    }

    private static CompletableFuture<Optional<String>> waiting(BoundedWork work, String name) {
        return CompletableFuture.supplyAsync(() -> work.run(() -> name), Thread::startVirtualThread);
    }
}
