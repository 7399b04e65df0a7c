package clinic.bootstrap;

import clinic.adapter.postgres.jobs.Jobs;
import clinic.adapter.rest.messaging.WebhookToken;
import clinic.adapter.rest.openapi.DocsRoutes;
import clinic.adapter.rest.operations.OperationsRoutes;
import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.RestServer;
import clinic.adapter.rest.shared.Routes;
import clinic.bootstrap.postgres.PostgresFailure;
import clinic.bootstrap.records.ClinicLetterhead;
import clinic.bootstrap.settings.Settings;
import clinic.bootstrap.shared.Courtesy;
import clinic.bootstrap.warm.WarmUp;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The clinic's server: starts all of it in the right order, and stops it in the reverse. */
public final class Clinic implements AutoCloseable {
    private static final Duration ACCESS_LIFETIME = Duration.ofMinutes(15);
    private static final Duration DRAIN = Duration.ofSeconds(8);
    private static final int MOST_UNDER_WAY = 256;

    private final Storage storage;
    private final Providers providers;
    private final Backstage backstage;
    private final Jobs jobs;
    private final RestServer server;

    private Clinic(Storage storage, Providers providers, Backstage backstage, Jobs jobs, RestServer server) {
        this.storage = storage;
        this.providers = providers;
        this.backstage = backstage;
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
        var providers = Providers.of(settings, port, token, storage.secrets(), machine.time());
        var whatsApp = providers.whatsApp();
        providers.measure(storage.meters());
        var stores = Stores.over(storage.dataSource());
        var outside = Outside.of(providers, settings.mostUnderWay());
        var useCases = UseCases.over(stores, machine, outside, settings.timeZone());
        FirstStart.complete(settings, stores, machine, useCases.accounts());
        var beside = UseCases.over(Stores.over(storage.workDataSource()), machine, outside, settings.timeZone());
        var listening = new CompletableFuture<Void>();
        var backstage = Backstage.start(
                beside, settings.mostUnderWay(), new Courtesy(storage::isAsked, listening::join), storage.meters());
        var jobs = Optional.<Jobs>empty();
        var readiness = new Readiness(storage::readiness);
        try {
            var calls = new Calls.WhatsAppCalls(new WebhookToken(token, machine.time()), machine.time());
            var zone = new ClinicZone(stores.clinics(), settings.timeZone());
            var tokens = new AccessTokens(storage.secrets().of("access tokens"), ACCESS_LIFETIME, machine.time());
            var house = new Calls.House(zone, new ClinicLetterhead(stores.clinics()));
            var routes = Calls.over(useCases, tokens, house, calls, backstage.wakes());
            jobs = Optional.of(Work.start(storage.jobsDataSource(), beside, storage.meters(), listening));
            new Warming(storage, machine, settings.timeZone()).warm(routes, tokens, house);
            var server = serve(settings, port, storage, new Served(routes, tokens, machine, readiness), providers);
            listening.complete(null);
            whatsApp.pairSandbox();
            WarmUp.greet(settings.host(), server.port(), tokens);
            readiness.started();
            return new Clinic(storage, providers, backstage, jobs.get(), server);
        } catch (RuntimeException failure) {
            listening.complete(null);
            jobs.ifPresent(Jobs::close);
            backstage.close();
            providers.close();
            throw failure;
        }
    }

    private record Served(Routes routes, AccessTokens tokens, Machine machine, Readiness readiness) {}

    private static RestServer serve(Settings settings, int port, Storage storage, Served served, Providers providers) {
        var operations = new OperationsRoutes(served.readiness()::now, storage.meters());
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
                    providers.register(config);
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
        backstage.close();
        providers.close();
        jobs.close();
        storage.close();
    }
}
