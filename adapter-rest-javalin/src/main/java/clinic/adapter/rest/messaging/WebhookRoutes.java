package clinic.adapter.rest.messaging;

import clinic.adapter.rest.shared.Problems;
import clinic.adapter.rest.shared.Request;
import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.shared.Routes.Access;
import clinic.application.messaging.KeepEvent;
import java.time.Duration;
import java.util.concurrent.Semaphore;

/** {@code /api/whatsapp/webhook}: the provider's events are kept and answered; the work is done after. */
public final class WebhookRoutes {
    /** Voice notes and pictures come within the event, in Base64; those that are large are left out. */
    private static final int MOST_BYTES = 12 * 1024 * 1024;

    private static final int LARGE_BYTES = 64 * 1024;
    private static final int MOST_LARGE = 4;
    private static final Duration PAUSE = Duration.ofSeconds(2);

    private final KeepEvent keepEvent;
    private final WebhookToken token;
    private final Runnable wake;
    private final Semaphore large = new Semaphore(MOST_LARGE);

    /** @param wake is told when there is something to work off */
    public WebhookRoutes(KeepEvent keepEvent, WebhookToken token, Runnable wake) {
        this.keepEvent = keepEvent;
        this.token = token;
        this.wake = wake;
    }

    public void register(Routes routes) {
        routes.post("/api/whatsapp/webhook", Access.PROVIDER, this::receive)
                .post("/api/whatsapp/webhook/{event}", Access.PROVIDER, this::receive);
    }

    /** What would be repeated in vain is answered with 200, what is to be repeated with 503. */
    private void receive(Request request) {
        if (!token.isProvedBy(request)) {
            request.answer(Problems.unauthorized("O evento não traz a prova combinada com o provedor."));
            return;
        }
        if (request.bodySize().orElse(Long.MAX_VALUE) <= LARGE_BYTES) {
            keep(request);
            return;
        }
        if (!large.tryAcquire()) throw Problems.busy(PAUSE).asRefused();
        try {
            keep(request);
        } finally {
            large.release();
        }
    }

    private void keep(Request request) {
        var outcome = keepEvent.handle(new KeepEvent.Command(
                request.providersBody(LeanEvent.MOST_SENT, body -> LeanEvent.read(body, MOST_BYTES))));
        switch (outcome) {
            case KeepEvent.Outcome.Here here -> {
                if (here.isWork()) wake.run();
                answer(request, "kept");
            }
            case KeepEvent.Outcome.Seen seen -> answer(request, "seen");
        }
    }

    private static void answer(Request request, String word) {
        request.answer(200, json -> {
            json.writeStartObject();
            json.writeStringField("status", word);
            json.writeEndObject();
        });
    }
}
