package clinic.domain.testkit.shared;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** Lets many do something at the same time. */
public final class Together {
    private Together() {}

    /**
     * Starts each on a thread of its own, all at one moment.
     *
     * @param work what the one with this number does, from 0
     * @return what each came to, by number
     * @throws IllegalStateException when one of them threw
     */
    public static <T> List<T> run(int threads, IntFunction<T> work) {
        var start = new CyclicBarrier(threads);
        try (var executor = Executors.newFixedThreadPool(threads)) {
            var running = IntStream.range(0, threads)
                    .mapToObj(number -> executor.submit(afterAll(start, () -> work.apply(number))))
                    .toList();
            return results(running);
        }
    }

    private static <T> Callable<T> afterAll(CyclicBarrier start, Callable<T> work) {
        return () -> {
            start.await();
            return work.call();
        };
    }

    private static <T> List<T> results(List<Future<T>> running) {
        var results = new ArrayList<T>();
        try {
            for (var one : running) results.add(one.get());
        } catch (ExecutionException failure) {
            throw new IllegalStateException("one of those at work together failed", failure.getCause());
        } catch (InterruptedException failure) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted", failure);
        }
        return results;
    }
}
