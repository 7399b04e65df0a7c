package clinic.bootstrap.bench;

import clinic.adapter.postgres.audit.PostgresAuditTrail;
import clinic.adapter.postgres.scheduling.PostgresAppointmentViews;
import clinic.adapter.postgres.scheduling.PostgresAppointments;
import clinic.adapter.postgres.scheduling.PostgresDiaries;
import clinic.adapter.postgres.scheduling.PostgresHolds;
import clinic.adapter.postgres.scheduling.PostgresSchedules;
import clinic.adapter.postgres.scheduling.PostgresTimesOff;
import clinic.adapter.postgres.shared.Migrations;
import clinic.adapter.postgres.shared.PostgresOutbox;
import clinic.adapter.postgres.shared.PostgresRepeats;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.application.scheduling.Scheduling;
import clinic.application.scheduling.SchedulingPorts;
import clinic.bootstrap.BenchKeys;
import clinic.bootstrap.bench.PgBenchScript.Varying;
import clinic.bootstrap.settings.Database;
import clinic.bootstrap.shared.TimeOrderedIds;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.postgresql.ds.PGSimpleDataSource;

/** One clinic that is loaded: its database, the server over it, and what each work sends. */
final class Site implements AutoCloseable {
    static final String SECRET = "a secret of the benchmark that guards nothing at all";
    private static final BenchKeys KEYS = new BenchKeys(SECRET);
    private static final ProfileId RECEPTIONIST = new ProfileId(Sample.id(Sample.RECEPTIONIST, 1));

    private final Path folder;
    private final Database owner;
    private final Sample sample;
    private final Bookings bookings;
    private final Server server;
    private final Map<Work, List<Recorder.Trip>> trips = new HashMap<>();
    private final Map<Work, Varying> varying = new HashMap<>();

    private Site(Path folder, Database owner, Sample sample, Server server) throws SQLException {
        this.folder = folder;
        this.owner = owner;
        this.sample = sample;
        this.server = server;
        this.bookings = new Bookings(Loading.firstFree(owner, sample));
    }

    /** Starts the server over a database that has been loaded. */
    static Site open(Plan plan, Path folder, String ownerUrl, Sample sample, int port)
            throws IOException, InterruptedException, SQLException {
        for (var name : List.of("common.lua", "read.lua", "slots.lua", "all-slots.lua", "agenda.lua", "book.lua")) {
            copy(folder, name);
        }
        var server = Server.start(plan.jar(), port, folder.resolve("server.log"), settings(ownerUrl));
        var site = new Site(folder, Database.of("DATABASE_URL", ownerUrl), sample, server);
        for (var work : Work.values()) site.record(work);
        return site;
    }

    static Map<String, String> settings(String ownerUrl) {
        return Map.of("DATABASE_URL", ownerUrl, "CLINIC_JWT_SECRET", SECRET);
    }

    static String token() {
        return KEYS.token(RECEPTIONIST, Role.RECEPTIONIST);
    }

    private static void copy(Path folder, String name) throws IOException {
        try (var stream = Site.class.getResourceAsStream(name)) {
            if (stream == null) throw new IllegalStateException(name + " is missing");
            var text = new String(stream.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
            var isCommon = name.equals("common.lua");
            Files.writeString(folder.resolve(name), isCommon ? text : "dofile(os.getenv('COMMON'))\n" + text);
        }
    }

    private void record(Work work) {
        var recorder = new Recorder(serviceLogin());
        var unitOfWork = new PostgresUnitOfWork(recorder.dataSource());
        var time = Clock.systemUTC();
        var scheduling = Scheduling.over(new SchedulingPorts(
                new PostgresAppointments(unitOfWork),
                new PostgresAppointmentViews(unitOfWork),
                new PostgresDiaries(unitOfWork),
                new PostgresSchedules(unitOfWork),
                new PostgresTimesOff(unitOfWork),
                new PostgresHolds(unitOfWork),
                new PostgresRepeats(unitOfWork),
                unitOfWork,
                new PostgresAuditTrail(unitOfWork),
                new PostgresOutbox(unitOfWork),
                new TimeOrderedIds(time),
                time));
        var actor = new Actor.Person(RECEPTIONIST, Role.RECEPTIONIST, new Origin("bench", "127.0.0.1"));
        varying.put(work, work.once(scheduling, actor, sample, bookings.take(1)));
        trips.put(work, recorder.trips());
    }

    private PGSimpleDataSource serviceLogin() {
        var login = new PGSimpleDataSource();
        login.setUrl(owner.jdbcUrl());
        login.setUser(Migrations.SERVICE_ROLE);
        login.setPassword(KEYS.servicePassword());
        return login;
    }

    Load http(Work work, Duration duration) throws IOException, InterruptedException {
        var base = work == Work.BOOK ? bookings.take(most(duration)) : 0;
        return Wrk.run(
                folder.resolve(work.script),
                server.url(),
                duration,
                Map.of(
                        "COMMON", folder.resolve("common.lua").toString(),
                        "TOKEN", token(),
                        "APPOINTMENTS", Integer.toString(sample.appointments()),
                        "PATIENTS", Integer.toString(sample.patients()),
                        "WEEKS", Integer.toString(sample.weeks()),
                        "AHEAD", midnight(sample.aheadMonday()),
                        "FIRST", midnight(sample.firstMonday()),
                        "FREE",
                                Long.toString(sample.freeMonday()
                                        .atStartOfDay(Sample.ZONE)
                                        .toEpochSecond()),
                        "BASE", Long.toString(base)));
    }

    private static String midnight(java.time.LocalDate date) {
        return Long.toString(date.toEpochDay() * 86_400);
    }

    /** By pgbench: the round trips of the server, or each statement by itself. */
    Load statements(Work work, boolean sameTrips, Duration duration) throws IOException, InterruptedException {
        var recorded = Objects.requireNonNull(trips.get(work));
        var expressions = Objects.requireNonNull(varying.get(work));
        var script = sameTrips
                ? PgBenchScript.sameTrips(recorded, expressions)
                : PgBenchScript.oneByOne(recorded, expressions);
        var base = work == Work.BOOK ? bookings.take(most(duration)) : 0;
        var file = folder.resolve(
                work.name().toLowerCase(java.util.Locale.ROOT) + (sameTrips ? "" : "-one-by-one") + ".pgbench");
        return PgBench.run(script, file, owner, KEYS.servicePassword(), duration, List.of("base=" + base, "k=0"));
    }

    /** More bookings than can be made in that time. */
    private static long most(Duration duration) {
        return (duration.toSeconds() + 1) * 2_500;
    }

    Server server() {
        return server;
    }

    Sample sample() {
        return sample;
    }

    @Override
    public void close() {
        server.close();
    }
}
