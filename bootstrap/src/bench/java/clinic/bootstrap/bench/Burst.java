package clinic.bootstrap.bench;

import clinic.sandbox.evolution.Written;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Many patients write to the bot at once: how soon each event is acknowledged, and each message answered. */
final class Burst {
    private static final int PER_SECOND = 200;
    private static final Duration IDLE = Duration.ofSeconds(10);

    /** After so long PostgreSQL has been told of what a connection did that rests now. */
    private static final Duration UNTIL_COUNTED = Duration.ofSeconds(11);

    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final BurstClinic clinic;
    private final int patients;
    private final Letters letters;
    private int bursts;

    /** What the clinic costs while nobody writes. */
    record Idle(double transactionsPerSecond, double processorMillisPerSecond, long mebibytes) {}

    /**
     * One burst.
     *
     * @param acknowledged how long until each event was, sorted
     * @param answered how long until each message was, sorted
     * @param untilAnswered from the last acknowledgement to the last answer
     * @param untilQuiet from the last acknowledgement until nothing waited, the receipts of the answers neither
     * @param wrong patients who have not exactly one answer to each message
     */
    record Result(
            String title,
            List<Duration> acknowledged,
            List<Duration> answered,
            Duration untilAnswered,
            Duration untilQuiet,
            long refused,
            long wrong,
            long booked,
            double transactionsPerMessage,
            double serverMillisPerMessage,
            double databaseMillisPerMessage,
            long peakMebibytes,
            long laterMebibytes) {}

    /** All that was found out. */
    record Results(Idle before, List<Result> bursts, Idle after) {}

    private Burst(BurstClinic clinic, int patients) {
        this.clinic = clinic;
        this.patients = patients;
        this.letters = new Letters(URI.create(clinic.server().url() + "/api/whatsapp/webhook"), patients);
    }

    static Results measure(Plan plan, int port) throws IOException, InterruptedException, SQLException {
        var folder = plan.folder().resolve("burst");
        Folders.delete(folder);
        Files.createDirectories(folder);
        try (var clinic = BurstClinic.open(folder, plan.jar(), port, plan.writers())) {
            var burst = new Burst(clinic, plan.writers());
            var before = burst.idle();
            System.err.println("the server is ready; bursts follow");
            var results = List.of(burst.run("the first", 1), burst.run("the second", 1), burst.run("twice as many", 2));
            return new Results(before, results, burst.idle());
        }
    }

    private Idle idle() throws IOException, InterruptedException, SQLException {
        TimeUnit.MILLISECONDS.sleep(UNTIL_COUNTED.toMillis());
        var transactions = clinic.transactions();
        var processor = clinic.server().processorTime();
        TimeUnit.MILLISECONDS.sleep(IDLE.toMillis());
        return new Idle(
                (double) (clinic.transactions() - transactions) / IDLE.toSeconds(),
                (double) clinic.server().processorTime().minus(processor).toMillis() / IDLE.toSeconds(),
                clinic.server().residentMebibytes());
    }

    private Result run(String title, int walks) throws IOException, InterruptedException, SQLException {
        var before = counts();
        var booked = clinic.booked();
        var transactions = clinic.transactions();
        var processor = clinic.server().processorTime();
        var database = BurstClinic.databaseTime();
        var post = letters.of(++bursts, walks, Instant.now(), PER_SECOND);
        try (var peak = Peak.of(clinic.server())) {
            var posted = Posting.run(post, PER_SECOND);
            System.err.printf("%s: %d messages posted, %d refused%n", title, post.size(), posted.refused());
            awaitAnswers(before, walks * Letters.PER_WALK);
            while (clinic.waitingEvents() > 0) TimeUnit.MILLISECONDS.sleep(100);
            System.err.println("all quiet");
            var quiet = Duration.between(posted.ended(), Instant.now());
            var answers = answers(before);
            TimeUnit.SECONDS.sleep(2);
            var lastAnswer = answers.stream().flatMap(Collection::stream).max(Comparator.naturalOrder());
            return new Result(
                    title,
                    posted.took().stream().sorted().toList(),
                    waits(post, posted, answers),
                    Duration.between(posted.ended(), lastAnswer.orElseThrow()),
                    quiet,
                    posted.refused(),
                    wrong(answers, walks * Letters.PER_WALK),
                    clinic.booked() - booked,
                    (double) (clinic.transactions() - transactions) / post.size(),
                    millis(clinic.server().processorTime().minus(processor)) / post.size(),
                    millis(BurstClinic.databaseTime().minus(database)) / post.size(),
                    peak.mebibytes(),
                    clinic.server().residentMebibytes());
        }
    }

    private static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    private List<Integer> counts() {
        var counts = new ArrayList<Integer>();
        for (var patient = 0; patient < patients; patient++)
            counts.add(byClinic(patient).size());
        return counts;
    }

    private List<Written> byClinic(int patient) {
        return clinic.standIn().patient(BurstClinic.number(patient)).messages().stream()
                .filter(Written::byClinic)
                .toList();
    }

    private void awaitAnswers(List<Integer> before, int each) throws InterruptedException {
        var end = Instant.now().plus(PATIENCE);
        for (var patient = 0; patient < patients; patient++) {
            while (byClinic(patient).size() < before.get(patient) + each) {
                if (Instant.now().isAfter(end)) return;
                TimeUnit.MILLISECONDS.sleep(50);
            }
        }
    }

    /** When each patient was answered, in order. */
    private List<List<Instant>> answers(List<Integer> before) {
        var answers = new ArrayList<List<Instant>>();
        for (var patient = 0; patient < patients; patient++) {
            answers.add(byClinic(patient).stream()
                    .skip(before.get(patient))
                    .map(Written::at)
                    .toList());
        }
        return answers;
    }

    private static long wrong(List<List<Instant>> answers, int each) {
        return answers.stream().filter(those -> those.size() != each).count();
    }

    /** From when each message was due to its answer; a message without one is left out, and counted elsewhere. */
    private List<Duration> waits(List<Letters.Letter> post, Posting.Result posted, List<List<Instant>> answers) {
        var places = new ArrayList<Integer>();
        for (var patient = 0; patient < patients; patient++) places.add(0);
        var waits = new ArrayList<Duration>();
        for (var letter = 0; letter < post.size(); letter++) {
            var patient = post.get(letter).patient();
            var place = places.get(patient);
            places.set(patient, place + 1);
            if (place < answers.get(patient).size()) {
                waits.add(Duration.between(
                        posted.due().get(letter), answers.get(patient).get(place)));
            }
        }
        return waits.stream().sorted().toList();
    }
}
