package clinic.bootstrap;

import clinic.adapter.postgres.audit.PostgresAuditTrail;
import clinic.adapter.postgres.scheduling.PostgresAppointmentViews;
import clinic.adapter.postgres.scheduling.PostgresAppointments;
import clinic.adapter.postgres.scheduling.PostgresDiaries;
import clinic.adapter.postgres.scheduling.PostgresHolds;
import clinic.adapter.postgres.scheduling.PostgresSchedules;
import clinic.adapter.postgres.scheduling.PostgresTimesOff;
import clinic.adapter.postgres.shared.PostgresOutbox;
import clinic.adapter.postgres.shared.PostgresRepeats;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.rest.openapi.DocsRoutes;
import clinic.adapter.rest.operations.OperationsRoutes;
import clinic.adapter.rest.scheduling.AppointmentRoutes;
import clinic.adapter.rest.scheduling.HoursRoutes;
import clinic.adapter.rest.scheduling.TimeOffRoutes;
import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.RestServer;
import clinic.adapter.rest.shared.Routes;
import clinic.application.scheduling.Scheduling;
import clinic.application.scheduling.SchedulingPorts;
import clinic.application.shared.Answers;
import clinic.bootstrap.settings.Settings;
import clinic.bootstrap.shared.TimeOrderedIds;
import clinic.bootstrap.warm.WarmUp;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;

/** The composition root: connects every port with its adapter, and only it may. */
public final class Clinic implements AutoCloseable {
    private static final Duration ACCESS_LIFETIME = Duration.ofMinutes(15);
    private static final Duration WARM_UP = Duration.ofMillis(1500);
    private static final Duration DRAIN = Duration.ofSeconds(8);
    private static final int MOST_UNDER_WAY = 256;

    private final Storage storage;
    private final RestServer server;

    private Clinic(Storage storage, RestServer server) {
        this.storage = storage;
        this.server = server;
    }

    /** Starts the clinic; when it returns, it answers. */
    public static Clinic start(Settings settings) {
        var storage = Storage.open(settings);
        try {
            return new Clinic(storage, serve(settings, storage));
        } catch (RuntimeException failure) {
            storage.close();
            throw failure;
        }
    }

    private static RestServer serve(Settings settings, Storage storage) {
        var time = Clock.systemUTC();
        var ids = new TimeOrderedIds(time);
        var unitOfWork = new PostgresUnitOfWork(storage.dataSource());
        var repeats = new PostgresRepeats(unitOfWork);
        var scheduling = Scheduling.over(new SchedulingPorts(
                new PostgresAppointments(unitOfWork),
                new PostgresAppointmentViews(unitOfWork),
                new PostgresDiaries(unitOfWork),
                new PostgresSchedules(unitOfWork),
                new PostgresTimesOff(unitOfWork),
                new PostgresHolds(unitOfWork),
                repeats,
                unitOfWork,
                new PostgresAuditTrail(unitOfWork),
                new PostgresOutbox(unitOfWork),
                ids,
                time));
        var routes = new Routes();
        new AppointmentRoutes(scheduling, Answers.over(repeats, unitOfWork), settings::timeZone).register(routes);
        new HoursRoutes(scheduling).register(routes);
        new TimeOffRoutes(scheduling, settings::timeZone).register(routes);
        var tokens = new AccessTokens(storage.secrets().of("access tokens"), ACCESS_LIFETIME, time);
        WarmUp.run(routes, tokens, WARM_UP, LocalDate.ofInstant(time.instant(), settings.timeZone()));
        var meters = storage.meters();
        var operations = new OperationsRoutes(storage::readiness, meters);
        return RestServer.start(
                new RestServer.Settings(
                        settings.host(),
                        settings.port(),
                        settings.corsOrigins(),
                        settings.trustedProxies(),
                        MOST_UNDER_WAY,
                        DRAIN),
                routes,
                tokens,
                storage.secrets().of("cursors"),
                meters,
                () -> ids.next().toString(),
                config -> {
                    operations.register(config);
                    new DocsRoutes().register(config);
                });
    }

    /** The port that it answers on. */
    public int port() {
        return server.port();
    }

    /** Finishes what is under way, then stops, the database last. */
    @Override
    public void close() {
        server.close();
        storage.close();
    }
}
