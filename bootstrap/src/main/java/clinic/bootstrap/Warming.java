package clinic.bootstrap;

import clinic.adapter.rest.messaging.WebhookToken;
import clinic.adapter.rest.shared.AccessTokens;
import clinic.adapter.rest.shared.Routes;
import clinic.bootstrap.messaging.WhatsApp;
import clinic.bootstrap.records.Ai;
import clinic.bootstrap.warm.Rehearsal;
import clinic.bootstrap.warm.Undone;
import clinic.bootstrap.warm.WarmUp;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** Warms the server up, over connections on which nothing is kept wherever something would be. */
final class Warming {
    private static final Duration CALLS = Duration.ofMillis(900);
    private static final Duration CONVERSATIONS = Duration.ofMillis(600);
    private static final Duration CALLS_LEARNT = Duration.ofMillis(700);
    private static final Duration CONVERSATIONS_LEARNT = Duration.ofMillis(350);
    private static final Duration LEARNING = Duration.ofSeconds(3);

    private final Storage storage;
    private final Machine machine;
    private final ZoneId fallbackZone;

    Warming(Storage storage, Machine machine, ZoneId fallbackZone) {
        this.storage = storage;
        this.machine = machine;
        this.fallbackZone = fallbackZone;
    }

    private record Enough(Duration calls, Duration conversations) {
        /** By what the launcher says of it: Java that has learnt where the work is needs less, Java that learns needs more. */
        static Enough ofThisStart() {
            return switch (System.getProperty("clinic.learning", "")) {
                case "now" -> new Enough(LEARNING, LEARNING);
                case "done" -> new Enough(CALLS_LEARNT, CONVERSATIONS_LEARNT);
                default -> new Enough(CALLS, CONVERSATIONS);
            };
        }
    }

    /** @param routes those that the server will answer */
    void warm(Routes routes, AccessTokens tokens, Calls.House house) {
        var enough = Enough.ofThisStart();
        var none = WhatsApp.unconfigured();
        var whatsApp = new WhatsApp(
                Rehearsal.messenger(), none.line(), none.events(), none.media(), Rehearsal.INSTANCE, Optional.empty());
        var outside = new Outside(whatsApp, Ai.unconfigured(), 1);
        var work = Stores.over(new Undone(storage.workDataSource()));
        Rehearsal.play(
                work.unitOfWork(),
                UseCases.over(work, machine, outside, fallbackZone).messaging(),
                enough.conversations());
        var calls = new Calls.WhatsAppCalls(new WebhookToken(WarmUp.PROOF, machine.time()), machine.time());
        var requests = Stores.over(new Undone(storage.dataSource()));
        var undone = Calls.over(
                UseCases.over(requests, machine, outside, fallbackZone), tokens, house, calls, Calls.Wakes.nobody());
        var today = LocalDate.ofInstant(machine.time().instant(), house.zone().get());
        var served = new WarmUp.Served(routes, storage.dataSource(), storage.connections());
        WarmUp.run(served, undone, tokens, enough.calls(), today);
    }
}
