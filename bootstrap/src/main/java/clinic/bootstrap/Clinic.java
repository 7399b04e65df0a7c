package clinic.bootstrap;

import clinic.adapter.postgres.jobs.Jobs;
import clinic.adapter.rest.messaging.WebhookToken;
import clinic.adapter.rest.openapi.DocsRoutes;
import clinic.adapter.rest.operations.OperationsRoutes;
import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.RestServer;
import clinic.adapter.rest.shared.Routes;
import clinic.bootstrap.messaging.Conversing;
import clinic.bootstrap.messaging.WhatsAppSetup;
import clinic.bootstrap.postgres.PostgresFailure;
import clinic.bootstrap.settings.Settings;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;

/** The clinic's server: starts all of it in the right order, and stops it in the reverse. */
public final class Clinic implements AutoCloseable {
    private static final Duration ACCESS_LIFETIME = Duration.ofMinutes(15);
    private static final Duration DRAIN = Duration.ofSeconds(8);
    private static final int MOST_UNDER_WAY = 256;

    private final Storage storage;
    private final WhatsAppSetup whatsApp;
    private final Conversing conversing;
    private final Jobs jobs;
    private final RestServer server;

    private Clinic(Storage storage, WhatsAppSetup whatsApp, Conversing conversing, Jobs jobs, RestServer server) {
        this.storage = storage;
        this.whatsApp = whatsApp;
        this.conversing = conversing;
        this.jobs = jobs;
        this.server = server;
    }

    /** Starts the clinic; when it returns, it answers. */
    public static Clinic start(Settings settings) {
        var storage = Storage.open(settings);
        try {
            return over(settings, storage);
        } catch (RuntimeException failure) {
            storage.close();
            throw failure;
        }
    }

    private static Clinic over(Settings settings, Storage storage) {
        var machine = Machine.real();
        var port = ListeningPort.of(settings.port());
        var token = settings.webhookToken().orElseGet(() -> storage.secrets().hex("whatsapp webhook"));
        var whatsApp = WhatsAppSetup.of(settings, port, token, machine.time());
        whatsApp.measure(storage.meters());
        var stores = Stores.over(storage.dataSource());
        var useCases = UseCases.over(stores, machine, whatsApp.whatsApp(), settings.timeZone());
        FirstStart.complete(settings, stores, machine, useCases.accounts());
        var beside =
                UseCases.over(Stores.over(storage.workDataSource()), machine, whatsApp.whatsApp(), settings.timeZone());
        var conversing = Conversing.start(beside.messaging(), storage::isCrowded);
        try {
            var calls = new Calls.WhatsAppCalls(
                    new WebhookToken(token, machine.time()),
                    machine.time(),
                    conversing::wakeAnswering,
                    conversing::wakeSending);
            var zone = new ClinicZone(stores.clinics(), settings.timeZone());
            var tokens = new AccessTokens(storage.secrets().of("access tokens"), ACCESS_LIFETIME, machine.time());
            var routes = Calls.over(useCases, tokens, zone, calls);
            new Warming(storage, machine, settings.timeZone()).warm(routes, tokens, zone);
            var server = serve(settings, port, storage, new Served(routes, tokens, machine), whatsApp);
            whatsApp.pairSandbox();
            return new Clinic(
                    storage,
                    whatsApp,
                    conversing,
                    Work.start(storage.jobsDataSource(), beside, storage.meters()),
                    server);
        } catch (RuntimeException failure) {
            conversing.close();
            whatsApp.close();
            throw failure;
        }
    }

    private record Served(Routes routes, AccessTokens tokens, Machine machine) {}

    private static RestServer serve(
            Settings settings, int port, Storage storage, Served served, WhatsAppSetup whatsApp) {
        var operations = new OperationsRoutes(storage::readiness, storage.meters());
        return RestServer.start(
                new RestServer.Settings(
                        settings.host(),
                        port,
                        settings.corsOrigins(),
                        settings.trustedProxies(),
                        MOST_UNDER_WAY,
                        DRAIN),
                served.routes(),
                served.tokens(),
                storage.secrets().of("cursors"),
                storage.meters(),
                () -> served.machine().ids().next().toString(),
                config -> {
                    operations.register(config);
                    new DocsRoutes().register(config);
                    whatsApp.register(config);
                    config.routes.get("/", context -> context.redirect("/docs"));
                });
    }

    /** The port that it answers on. */
    public int port() {
        return server.port();
    }

    /** Completes when the database is gone for good: the clinic cannot go on then. */
    CompletableFuture<PostgresFailure> lost() {
        return storage.lost();
    }

    /** Finishes what is under way, then stops, the database last. */
    @Override
    public void close() {
        server.close();
        conversing.close();
        whatsApp.close();
        jobs.close();
        storage.close();
    }
}
