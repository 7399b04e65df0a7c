package clinic.adapter.evolution.messaging;

import clinic.domain.messaging.Line;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.messaging.MessengerLine;
import java.util.Optional;

/** The clinic's telephone at Evolution API: made when it is missing, told where to send its events, paired. */
final class EvolutionLine implements MessengerLine {
    private final Wire wire;
    private final Paths paths;
    private final Pairing pairing;
    private final Demands demands;

    EvolutionLine(Wire wire, Paths paths, Pairing pairing, Demands demands) {
        this.wire = wire;
        this.paths = paths;
        this.pairing = pairing;
        this.demands = demands;
    }

    @Override
    public Answer state() {
        return switch (standing()) {
            case Pairing.Standing.Known(var state) -> told(state);
            case Pairing.Standing.Missing missing -> told(Line.State.CLOSE);
            case Pairing.Standing.Untold untold -> failed(untold);
        };
    }

    @Override
    public Answer connect() {
        return switch (standing()) {
            case Pairing.Standing.Known known -> attached().orElseGet(this::paired);
            case Pairing.Standing.Missing missing -> made().or(this::attached).orElseGet(this::paired);
            case Pairing.Standing.Untold untold -> failed(untold);
        };
    }

    @Override
    public Answer disconnect() {
        pairing.forget();
        var response = wire.patiently(Ask.delete(paths.logout(), wire.limits().request()));
        if (response instanceof Response.Replied replied) {
            if (replied.isFine() || replied.isInstanceMissing()) return told(Line.State.CLOSE);
            if (replied.status() == 400) return unpaired(replied);
        }
        return failed(Troubles.of(response));
    }

    private Pairing.Standing standing() {
        return pairing.read(wire.patiently(Ask.get(paths.state(), wire.limits().request())));
    }

    /** Makes the instance; that its name is in use already is as good. Asked once: an instance is not made twice. */
    private Optional<Answer> made() {
        var limit = wire.limits().request().plus(wire.limits().pairing());
        var response = wire.once(Ask.post(Paths.CREATE, demands.instance(), limit));
        var isThere = response instanceof Response.Replied replied && (replied.isFine() || isInUse(replied));
        return isThere ? Optional.empty() : Optional.of(failed(Troubles.of(response)));
    }

    private static boolean isInUse(Response.Replied replied) {
        return replied.status() == 403 && replied.message().toString().contains("already in use");
    }

    /** Tells where to send the events. Asked once, as what is posted to Evolution is (contracts, README, "Java libraries"). */
    private Optional<Answer> attached() {
        var response = wire.once(
                Ask.post(paths.webhook(), demands.webhook(), wire.limits().request()));
        var isSet = response instanceof Response.Replied replied && replied.isFine();
        return isSet ? Optional.empty() : Optional.of(failed(Troubles.of(response)));
    }

    /** A picture to scan, or that the line is open: two shapes of one answer, and a failure in a third. */
    private Answer paired() {
        var response = wire.patiently(Ask.get(
                paths.connect(), wire.limits().request().plus(wire.limits().pairing())));
        if (!(response instanceof Response.Replied replied) || !replied.isFine()) return failed(Troubles.of(response));
        if (replied.body().path("error").asBoolean(false)) return new Answer.Failed(Why.AWAY, Reasons.of(replied));
        var state = Pairing.state(replied);
        if (state.isPresent()) return told(state.get());
        if (!replied.body().has("base64") && !replied.body().has("count")) return failed(Troubles.of(response));
        return new Answer.Told(
                new Line(Line.State.CONNECTING, QrCodes.picture(replied.body()), Optional.empty(), Optional.empty()));
    }

    /** A 400 to a logout: fine when the line is not open indeed. */
    private Answer unpaired(Response.Replied refusal) {
        return standing() instanceof Pairing.Standing.Known(var state) && state == Line.State.OPEN
                ? new Answer.Failed(Why.AWAY, Reasons.of(refusal))
                : told(Line.State.CLOSE);
    }

    private static Answer told(Line.State state) {
        return new Answer.Told(new Line(state, Optional.empty(), Optional.empty(), Optional.empty()));
    }

    private static Answer failed(Pairing.Standing.Untold untold) {
        return new Answer.Failed(untold.why(), untold.reason());
    }
}
