package clinic.adapter.evolution.messaging;

import clinic.adapter.evolution.messaging.Pairing.Standing;
import clinic.domain.messaging.Messenger.Why;
import java.util.Optional;

/** Why the provider did not do what it was asked. */
final class Troubles {
    private Troubles() {}

    /** Of an answer that is not what was hoped for. */
    static Standing.Untold of(Response answer) {
        return switch (answer) {
            case Response.Replied replied -> new Standing.Untold(why(replied), reason(replied), replied.pause());
            case Response.Unreached(var reason) -> new Standing.Untold(Why.AWAY, reason, Optional.empty());
            case Response.Unheard(var reason) -> new Standing.Untold(Why.AWAY, reason, Optional.empty());
            case Response.Spared spared -> new Standing.Untold(Why.AWAY, "it failed too often", Optional.empty());
        };
    }

    /** Whom it needs: time, or somebody who looks at the settings. */
    static Why why(Response.Replied replied) {
        if (replied.isInstanceMissing()) return Why.NOT_CONNECTED;
        if (replied.isTrouble() || replied.status() == 400) return Why.AWAY;
        var isRefusedInside = replied.isFine() && replied.body().path("error").asBoolean(false);
        return isRefusedInside ? Why.AWAY : Why.MISCONFIGURED;
    }

    private static String reason(Response.Replied replied) {
        return replied.isUnlicensed() ? "503 not licensed" : Reasons.of(replied);
    }
}
