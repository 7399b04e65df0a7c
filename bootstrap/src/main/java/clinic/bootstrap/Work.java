package clinic.bootstrap;

import clinic.adapter.postgres.jobs.Jobs;
import clinic.application.records.ForgetAudio;
import clinic.application.scheduling.SweepHolds;
import clinic.application.shared.ForgetRepeats;
import clinic.bootstrap.messaging.Conversing;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;

/** What the clinic does by itself, again and again. */
final class Work {
    private static final Duration SWEEPING = Duration.ofMinutes(1);
    /** The provider's events of its line are sometimes lost (contracts, evolution.md, issue 2665). */
    private static final Duration WATCHING = Duration.ofMinutes(2);

    private static final Duration FORGETTING = Duration.ofHours(1);

    private Work() {}

    /** @param listening completes when the server listens: the sandbox, by which the demo's line is, is one of its pages */
    static Jobs start(DataSource asSystem, UseCases useCases, MeterRegistry meters, CompletableFuture<Void> listening) {
        return Jobs.start(
                asSystem,
                List.of(
                        new Jobs.Recurring(
                                "sweep-holds",
                                SWEEPING,
                                () -> sweep(useCases.scheduling().sweepHolds())),
                        new Jobs.Recurring("watch-whatsapp", WATCHING, () -> {
                            listening.join();
                            Conversing.watch(useCases.messaging().readLine());
                        }),
                        new Jobs.Recurring(
                                "end-left-dialogues",
                                SWEEPING,
                                () -> Conversing.endLeft(useCases.messaging().endLeftDialogues())),
                        new Jobs.Recurring(
                                "forget-audio",
                                FORGETTING,
                                () -> forgetAudio(useCases.records().forgetAudio())),
                        new Jobs.Recurring(
                                "forget-events",
                                FORGETTING,
                                () -> Conversing.forget(useCases.messaging().forgetEvents())),
                        new Jobs.Recurring(
                                "forget-repeats",
                                FORGETTING,
                                () -> forget(useCases.answers().forgetRepeats()))),
                (job, succeeded, took) -> Timer.builder("clinic.jobs")
                        .tag("job", job)
                        .tag("succeeded", Boolean.toString(succeeded))
                        .register(meters)
                        .record(took));
    }

    private static void forget(ForgetRepeats forgetRepeats) {
        switch (forgetRepeats.handle(new ForgetRepeats.Command(actor("forget-repeats")))) {
            case ForgetRepeats.Outcome.Forgotten forgotten -> {}
            case ForgetRepeats.Outcome.NotAllowed no -> throw new IllegalStateException("the system may forget");
        }
    }

    private static void forgetAudio(ForgetAudio forgetAudio) {
        switch (forgetAudio.handle(new ForgetAudio.Command(actor("forget-audio")))) {
            case ForgetAudio.Outcome.Forgotten forgotten -> {}
            case ForgetAudio.Outcome.NotAllowed no -> throw new IllegalStateException("the system may forget sounds");
        }
    }

    private static Actor actor(String job) {
        return new Actor.Automation(job, new Origin(job, "local"));
    }

    private static void sweep(SweepHolds sweepHolds) {
        switch (sweepHolds.handle(new SweepHolds.Command(actor("sweep-holds")))) {
            case SweepHolds.Outcome.Swept swept -> {}
            case SweepHolds.Outcome.NotAllowed no -> throw new IllegalStateException("the system may sweep holds");
        }
    }
}
