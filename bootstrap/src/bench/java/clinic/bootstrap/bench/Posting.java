package clinic.bootstrap.bench;

import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/**
 * Posts letters at a fixed rate, whether or not earlier ones were answered. What a letter takes counts from when it was due, so
 * that a server that stands still is charged for all who would have come meanwhile.
 */
final class Posting {
    private static final HttpClient HTTP =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Posting() {}

    /**
     * What came of it.
     *
     * @param due of each letter, in their order
     * @param took of each until it was acknowledged
     * @param ended when the last was acknowledged
     * @param refused how many were not answered well
     */
    record Result(List<Instant> due, List<Duration> took, Instant ended, long refused) {}

    static Result run(List<Letters.Letter> letters, int perSecond) throws InterruptedException {
        var answers = new ArrayList<CompletableFuture<Duration>>();
        var due = new ArrayList<Instant>();
        var beginning = Instant.now();
        var began = System.nanoTime();
        for (var place = 0; place < letters.size(); place++) {
            var after = place * 1_000_000_000L / perSecond;
            var wait = began + after - System.nanoTime();
            if (wait > 0) TimeUnit.NANOSECONDS.sleep(wait);
            due.add(beginning.plusNanos(after));
            answers.add(HTTP.sendAsync(letters.get(place).request(), BodyHandlers.discarding())
                    .handle((answer, failure) -> answer != null && answer.statusCode() == 200
                            ? Duration.ofNanos(System.nanoTime() - began - after)
                            : Duration.ofSeconds(-1)));
        }
        var took = answers.stream().map(CompletableFuture::join).toList();
        return new Result(
                due,
                took,
                Instant.now(),
                took.stream().filter(Duration::isNegative).count());
    }
}
