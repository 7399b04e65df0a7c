package clinic.bootstrap.bench;

import clinic.adapter.postgres.shared.Migrations;
import clinic.bootstrap.BenchKeys;
import clinic.bootstrap.postgres.EmbeddedPostgres;
import clinic.bootstrap.settings.Database;
import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.postgresql.ds.PGSimpleDataSource;

/** Measures the built server and prints the table for {@code docs/performance.md}. */
public final class Bench {
    private static final String ALL = "all";
    private static final String HINT =
            "the benchmark needs %s; on Debian: apt-get install wrk postgresql-client postgresql-contrib";

    private final Plan plan;
    private final Sample small;
    private final Sample large;
    private final Report report = new Report();

    private Bench(Plan plan) {
        this.plan = plan;
        var today = LocalDate.now(Sample.ZONE);
        this.small = Sample.of(today, plan.weeksSmall(), plan.patients());
        this.large = Sample.of(today, plan.weeksLarge(), plan.patients());
    }

    /**
     * Runs all of it.
     *
     * @param args none are known; {@link Plan#ofProperties} says what can be set
     */
    public static void main(String[] args) {
        try {
            run(Plan.ofProperties());
        } catch (IOException | InterruptedException | SQLException | RunnerException | RuntimeException failure) {
            failure.printStackTrace();
            System.exit(1); // what still runs, such as a database, must not keep a failure secret
        }
    }

    private static void run(Plan plan) throws IOException, InterruptedException, SQLException, RunnerException {
        Files.createDirectories(plan.folder());
        var bench = new Bench(plan);
        switch (System.getProperty("bench.only", ALL)) {
            case ALL -> {
                bench.run();
                bench.burst();
                bench.records();
            }
            case "table" -> bench.run();
            case "burst" -> bench.burst();
            case "records" -> bench.records();
            default -> throw new IllegalStateException("bench.only knows all, table, burst and records");
        }
        Files.writeString(plan.folder().resolve("table.md"), bench.report.toString());
        System.out.println(bench.report);
    }

    private void burst() throws IOException, InterruptedException, SQLException {
        report.burst(Burst.measure(plan, freePort()));
    }

    private void records() throws IOException, InterruptedException, SQLException {
        report.records(Dictations.measure(plan, freePort()));
    }

    private void run() throws IOException, InterruptedException, SQLException, RunnerException {
        if (!Command.isThere("wrk", "-v")) throw new IllegalStateException(HINT.formatted("wrk"));
        if (!Command.isThere("pgbench", "--version")) throw new IllegalStateException(HINT.formatted("pgbench"));
        var smallData = plan.folder().resolve("data-" + small.appointments());
        var largeData = plan.folder().resolve("data-" + large.appointments());
        try (var smallPostgres = loaded(smallData, small);
                var largePostgres = loaded(largeData, large)) {
            load(smallData, smallPostgres.ownerUrl(), largeData, largePostgres.ownerUrl());
            report.start(
                    "external database",
                    Starts.measure(plan, largeData, large, freePort(), Site.settings(largePostgres.ownerUrl())));
        }
        var embedded =
                Map.of("CLINIC_DATA_DIR", largeData.resolve("clinic").toString(), "CLINIC_JWT_SECRET", Site.SECRET);
        report.start("existing embedded database", Starts.measure(plan, largeData, large, freePort(), embedded));
        report.slotFunction(new Runner(new OptionsBuilder()
                        .include(SlotsBenchmark.class.getName())
                        .forks(1)
                        .warmupIterations(3)
                        .warmupTime(TimeValue.seconds(plan.slotTurns()))
                        .measurementIterations(5)
                        .measurementTime(TimeValue.seconds(plan.slotTurns()))
                        .build())
                .run());
    }

    private void load(Path smallData, String smallUrl, Path largeData, String largeUrl)
            throws IOException, InterruptedException, SQLException {
        try (var few = Site.open(plan, smallData, smallUrl, small, freePort());
                var many = Site.open(plan, largeData, largeUrl, large, freePort())) {
            report.rates(new Rounds(plan, many, few).run(), small.appointments(), large.appointments());
            report.memory(many.server().residentMebibytes());
        }
    }

    /** A database with the sample in it; one of an earlier run of the same day is used again. */
    private static EmbeddedPostgres loaded(Path folder, Sample sample) throws IOException, SQLException {
        Files.createDirectories(folder);
        var postgres = EmbeddedPostgres.start(folder.resolve("clinic"));
        var owner = Database.of("DATABASE_URL", postgres.ownerUrl());
        var mark = folder.resolve("loaded");
        if (Files.exists(mark) && Files.readString(mark).equals(sample.toString())) return postgres;
        if (Files.exists(mark)) throw new IllegalStateException("made for another day; delete it first: " + folder);
        System.err.println("loading " + sample.appointments() + " appointments");
        Migrations.migrate(login(owner), new BenchKeys(Site.SECRET).servicePassword());
        Loading.load(owner, sample);
        Files.writeString(mark, sample.toString());
        return postgres;
    }

    private static PGSimpleDataSource login(Database owner) {
        var login = new PGSimpleDataSource();
        login.setUrl(owner.jdbcUrl());
        login.setUser(owner.user());
        login.setPassword(owner.password());
        return login;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
