package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Line;
import clinic.domain.messaging.Messenger;
import java.util.Optional;

/**
 * Sends texts through Evolution API: contracts/evolution.md, "Errors". A send is never repeated here, and what may have
 * gone out is never called unsent.
 */
final class EvolutionMessenger implements Messenger {
    private final Wire wire;
    private final Paths paths;
    private final Pairing pairing;

    EvolutionMessenger(Wire wire, Paths paths, Pairing pairing) {
        this.wire = wire;
        this.paths = paths;
        this.pairing = pairing;
    }

    @Override
    public Sending send(Contact to, String text) {
        return obstacle().orElseGet(() -> {
            var body =
                    Json.object().put("number", address(to)).put("text", text).put("linkPreview", false);
            var sending =
                    sending(wire.once(Ask.post(paths.text(), body, wire.limits().request())), text);
            if (!(sending instanceof Sending.Accepted)) pairing.forget();
            return sending;
        });
    }

    /** What keeps us from sending anything now. */
    private Optional<Sending> obstacle() {
        if (pairing.wasOpen()) return Optional.empty();
        var answer = wire.once(Ask.get(paths.state(), wire.limits().check()));
        return switch (pairing.read(answer)) {
            case Pairing.Standing.Known(var state) ->
                state == Line.State.OPEN ? Optional.empty() : Optional.of(notNow(Why.NOT_CONNECTED));
            case Pairing.Standing.Missing missing -> Optional.of(notNow(Why.NOT_CONNECTED));
            case Pairing.Standing.Untold untold -> Optional.of(new Sending.NotNow(untold.why(), untold.pause()));
        };
    }

    private static String address(Contact to) {
        return switch (to) {
            case Contact.Known known -> known.phone().e164().substring(1);
            case Contact.Hidden hidden -> hidden.lid() + "@lid";
        };
    }

    private static Sending sending(Response answer, String text) {
        return switch (answer) {
            case Response.Unreached unreached -> notNow(Why.AWAY);
            case Response.Spared spared -> notNow(Why.AWAY);
            case Response.Unheard(var reason) -> new Sending.Unknown(reason);
            case Response.Replied replied -> replied.isFine() ? accepted(replied) : failed(replied, text);
        };
    }

    private static Sending accepted(Response.Replied replied) {
        return Keys.id(replied.body().path("key"))
                .<Sending>map(Sending.Accepted::new)
                .orElseGet(() -> new Sending.Unknown(replied.status() + " without a message's key"));
    }

    /**
     * A 400 is what Evolution answers to any throw while sending. A 5xx is never its own, so that what stands before it
     * may have passed the message on; a 429 is told before anything is passed on.
     */
    private static Sending failed(Response.Replied replied, String text) {
        if (replied.isUnlicensed()) return notNow(Why.MISCONFIGURED);
        return switch (replied.status()) {
            case 400 ->
                Refusals.of(replied, text)
                        .<Sending>map(refused -> refused)
                        .orElseGet(() -> new Sending.Unknown(Reasons.of(replied, text)));
            case 413 -> new Sending.Refused(Reasons.of(replied, text));
            case 429 -> new Sending.NotNow(Why.AWAY, replied.pause());
            case 404 -> notNow(Troubles.why(replied));
            case 301, 302, 303, 307, 308, 401, 403, 405, 407, 415 -> notNow(Why.MISCONFIGURED);
            default -> new Sending.Unknown(Reasons.of(replied, text));
        };
    }

    private static Sending notNow(Why why) {
        return new Sending.NotNow(why, Optional.empty());
    }
}
