package clinic.bootstrap.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Professionals dictate: how soon an upload is accepted, and how fast what waits is worked off, and for whom. */
final class Dictations {
    /** A good line of a clinic: 100 Mbit/s. */
    private static final long LINE = 12_500_000;

    private static final int MANY = 900;
    private static final int FEW = 100;
    private static final int ANSWERS = 2;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final ScribeClinic clinic;
    private final Dictation dictation;

    /**
     * Uploads of one kind.
     *
     * @param accepted how long after the last byte each was, sorted
     */
    record Uploads(String title, List<Duration> accepted, long peakMebibytes) {}

    /**
     * What waited, and was worked off.
     *
     * @param took until nothing waited any more
     * @param ideal for all answers of the models, if as many as may be are always under way
     * @param tookTheFew until nothing of the second professional waited
     * @param idealOfTheFew for them, with half of what may be under way
     * @param notWritten how many did not come to a good end
     */
    record Backlog(
            int records,
            int few,
            Duration took,
            Duration ideal,
            Duration tookTheFew,
            Duration idealOfTheFew,
            long notWritten,
            long peakMebibytes) {}

    /** All that was found out. */
    record Results(List<Uploads> uploads, Backlog backlog) {}

    private Dictations(ScribeClinic clinic) {
        this.clinic = clinic;
        this.dictation = new Dictation(URI.create(clinic.server().url()), clinic.token());
    }

    static Results measure(Plan plan, int port) throws IOException, InterruptedException, SQLException {
        var folder = plan.folder().resolve("records");
        Folders.delete(folder);
        Files.createDirectories(folder);
        try (var clinic = ScribeClinic.open(folder, plan.jar(), port)) {
            var dictations = new Dictations(clinic);
            dictations.uploads("warming up", plan.dictations() / 3, 0);
            var uploads = List.of(
                    dictations.uploads("over a line of 100 Mbit/s", plan.dictations(), LINE),
                    dictations.uploads("as fast as this machine takes it", plan.dictations(), 0));
            return new Results(uploads, dictations.backlog());
        }
    }

    /** One after the other, while models work on those before. */
    private Uploads uploads(String title, int count, long bytesPerSecond) throws IOException, InterruptedException {
        System.err.println("uploads: " + title);
        var accepted = new ArrayList<Duration>();
        try (var peak = Peak.of(clinic.server())) {
            for (var upload = 0; upload < count; upload++) accepted.add(dictation.send(bytesPerSecond));
            return new Uploads(title, accepted.stream().sorted().toList(), peak.mebibytes());
        }
    }

    private Backlog backlog() throws IOException, InterruptedException, SQLException {
        awaitNothing(System.nanoTime());
        System.err.println("records that wait");
        var before = clinic.written();
        try (var peak = Peak.of(clinic.server())) {
            clinic.wait(MANY, FEW);
            var began = System.nanoTime();
            while (clinic.waitingOfTheSecond() > 0) pause(began);
            var few = Duration.ofNanos(System.nanoTime() - began);
            awaitNothing(began);
            var all = Duration.ofNanos(System.nanoTime() - began);
            return new Backlog(
                    MANY + FEW,
                    FEW,
                    all,
                    ideal(MANY + FEW, ScribeClinic.UNDER_WAY),
                    few,
                    ideal(FEW, ScribeClinic.UNDER_WAY / 2),
                    MANY + FEW - (clinic.written() - before),
                    peak.mebibytes());
        }
    }

    private static Duration ideal(int records, int underWay) {
        return ScribeClinic.ANSWER.multipliedBy((long) ANSWERS * records).dividedBy(underWay);
    }

    private void awaitNothing(long began) throws InterruptedException, SQLException {
        while (clinic.waiting() > 0) pause(began);
    }

    private static void pause(long began) throws InterruptedException {
        if (System.nanoTime() - began > PATIENCE.toNanos()) throw new IllegalStateException("records wait for ever");
        TimeUnit.MILLISECONDS.sleep(50);
    }
}
