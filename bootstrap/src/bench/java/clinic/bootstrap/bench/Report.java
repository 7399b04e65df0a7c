package clinic.bootstrap.bench;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;

/** The table for {@code docs/performance.md}. */
final class Report {
    private final StringBuilder text = new StringBuilder();

    void rates(Map<Work, Rounds.Result> results, int small, int large) {
        line(
                "| work | answers a second | of pgbench, one statement a trip | of pgbench, the same trips | at least"
                        + " / aim | %,d against %,d appointments | not answered well |",
                large, small);
        line("|---|---|---|---|---|---|---|");
        results.forEach((work, result) -> line(
                "| %s | %,.0f | **%.2f** (%,.0f) | %.2f (%,.0f) | %.2f / %.2f | %.2f (≥ 0.85 / 0.95) | %d |",
                work.title,
                result.http().median(),
                result.http().median() / result.oneByOne().median(),
                result.oneByOne().median(),
                result.http().median() / result.sameTrips().median(),
                result.sameTrips().median(),
                work.least,
                work.aim,
                result.http().median() / result.fewAppointments().median(),
                result.http().others() + result.fewAppointments().others()));
        line("");
        line("| else | measured | at least | aim |");
        line("|---|---|---|---|");
    }

    void slotFunction(Collection<RunResult> results) {
        for (var result : results) {
            var one = result.getPrimaryResult();
            var isOne = one.getLabel().startsWith("one");
            line(
                    "| slot function, %s, 31 days, 200 occupations%s | %.1f µs | %s | %s |",
                    isOne ? "one professional" : "50 professionals",
                    isOne ? "" : " each",
                    one.getScore(),
                    isOne ? "33 µs" : "–",
                    isOne ? "10 µs" : "–");
        }
    }

    void memory(long mebibytes) {
        line("| resident memory after the load | %d MB | 400 MB | 300 MB |", mebibytes);
    }

    void start(String database, Starts.Result result) {
        line("| ready after `java -jar`, %s | %.2f s | 5 s | 2 s |", database, result.seconds());
        first("at once", result.slowestFirst());
        first("each after a pause of 20 ms", result.slowestPaced());
    }

    private void first(String others, Starts.Slowest slowest) {
        line(
                "| first request after that against later ones, %s, the worst: `%s` | %.1f × | 3 × | 3 × |",
                others, slowest.work().replaceAll("\\?.*", ""), slowest.times());
    }

    void burst(Burst.Results results) {
        line("");
        line("| burst | acknowledged p50 / p99 / most, ms | answered p50 / p99 / most, s | all answered after, s | all"
                + " quiet after, s | not acknowledged | not answered once | booked | transactions a message | processor"
                + " time a message, server / database, ms | MB at its peak / after |");
        line("|---|---|---|---|---|---|---|---|---|---|---|");
        for (var burst : results.bursts()) {
            line(
                    "| %s, %,d messages | %.1f / **%.1f** / %.1f | %.2f / %.2f / %.2f | **%.1f** | %.1f | %d | %d | %d"
                            + " | %.1f | %.2f / %.2f | %d / %d |",
                    burst.title(),
                    burst.acknowledged().size(),
                    1000 * at(burst.acknowledged(), 0.5),
                    1000 * at(burst.acknowledged(), 0.99),
                    1000 * at(burst.acknowledged(), 1),
                    at(burst.answered(), 0.5),
                    at(burst.answered(), 0.99),
                    at(burst.answered(), 1),
                    seconds(burst.untilAnswered()),
                    seconds(burst.untilQuiet()),
                    burst.refused(),
                    burst.wrong(),
                    burst.booked(),
                    burst.transactionsPerMessage(),
                    burst.serverMillisPerMessage(),
                    burst.databaseMillisPerMessage(),
                    burst.peakMebibytes(),
                    burst.laterMebibytes());
        }
        idle("before", results.before());
        idle("after", results.after());
    }

    private void idle(String when, Burst.Idle idle) {
        line("");
        line(
                "Idle %s: %.1f transactions and %.1f ms of the server's processor time a second, %d MB resident.",
                when, idle.transactionsPerSecond(), idle.processorMillisPerSecond(), idle.mebibytes());
    }

    void records(Dictations.Results results) {
        line("");
        line("| uploads of 5 MB | accepted after the last byte p50 / p99 / most, ms | goal | MB at its peak |");
        line("|---|---|---|---|");
        for (var uploads : results.uploads()) {
            line(
                    "| %d, %s | %.0f / **%.0f** / %.0f | 100 ms | %d |",
                    uploads.accepted().size(),
                    uploads.title(),
                    1000 * at(uploads.accepted(), 0.5),
                    1000 * at(uploads.accepted(), 0.99),
                    1000 * at(uploads.accepted(), 1),
                    uploads.peakMebibytes());
        }
        backlog(results.backlog());
    }

    private void backlog(Dictations.Backlog backlog) {
        line("");
        line("| records that waited | written after, s | of the models' rate | the second professional's | after, s"
                + " | of half the models' rate | not written | MB at its peak |");
        line("|---|---|---|---|---|---|---|---|");
        line(
                "| %,d, %d under way, %d ms an answer | %.1f | **%.2f** (%.1f) | %d, the last to come | **%.1f** | %.2f"
                        + " (%.1f) | %d | %d |",
                backlog.records(),
                ScribeClinic.UNDER_WAY,
                ScribeClinic.ANSWER.toMillis(),
                seconds(backlog.took()),
                seconds(backlog.ideal()) / seconds(backlog.took()),
                seconds(backlog.ideal()),
                backlog.few(),
                seconds(backlog.tookTheFew()),
                seconds(backlog.idealOfTheFew()) / seconds(backlog.tookTheFew()),
                seconds(backlog.idealOfTheFew()),
                backlog.notWritten(),
                backlog.peakMebibytes());
    }

    private static double at(List<Duration> sorted, double part) {
        return seconds(sorted.get(Math.clamp((long) Math.ceil(part * sorted.size()) - 1, 0, sorted.size() - 1)));
    }

    private static double seconds(Duration duration) {
        return duration.toNanos() / 1e9;
    }

    @SuppressWarnings("AnnotateFormatMethod") // its annotation is in a library that nothing else needs
    private void line(String format, Object... values) {
        text.append(String.format(Locale.ROOT, format, values)).append('\n');
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
