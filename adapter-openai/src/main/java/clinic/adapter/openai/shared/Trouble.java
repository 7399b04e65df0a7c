package clinic.adapter.openai.shared;

import java.time.Duration;
import java.util.Optional;

/**
 * Why there is no answer that can be used.
 *
 * @param pause after how long to try again, if the provider said
 */
public record Trouble(Kind kind, Optional<Duration> pause) {
    /** The kinds, by what can be done. */
    public enum Kind {
        /** No answer, or an error of the provider's own. */
        AWAY,
        /** Too much was asked at a time. */
        BUSY,
        NO_CREDIT,
        /** Key, address or model are not accepted. */
        MISCONFIGURED,
        TOO_LARGE,
        /** The model declined, or the provider's filter stopped it. */
        REFUSED,
        /** An answer, but cut or not what was asked for. */
        UNUSABLE
    }

    public static Trouble of(Kind kind) {
        return new Trouble(kind, Optional.empty());
    }

    /** What an answer that is not fine means: contracts/openai.md, "Errors". By its status, and never by its type. */
    public static Trouble of(Response response) {
        return switch (response) {
            case Response.Replied replied -> new Trouble(kind(replied), replied.pause());
            case Response.Unreached unreached -> of(Kind.AWAY);
            case Response.Unheard unheard -> of(Kind.AWAY);
            case Response.Spared spared -> of(Kind.AWAY);
        };
    }

    private static Kind kind(Response.Replied replied) {
        if (replied.isOutOfCredit()) return Kind.NO_CREDIT;
        return switch (replied.status()) {
            case 413 -> Kind.TOO_LARGE;
            case 429 -> Kind.BUSY;
            case 408, 409 -> Kind.AWAY;
            case 400, 422 -> kindOfBadRequest(replied.code());
            default -> {
                if (replied.isFine()) yield Kind.UNUSABLE;
                if (!replied.isTrouble()) yield Kind.MISCONFIGURED;
                yield replied.code().equals("slow_down") ? Kind.BUSY : Kind.AWAY;
            }
        };
    }

    /** What is wrong with our request, if not its content, is the model that does not take it. */
    private static Kind kindOfBadRequest(String code) {
        return switch (code) {
            case "context_length_exceeded", "string_above_max_length" -> Kind.TOO_LARGE;
            case "content_filter", "content_policy_violation" -> Kind.REFUSED;
            default -> Kind.MISCONFIGURED;
        };
    }
}
