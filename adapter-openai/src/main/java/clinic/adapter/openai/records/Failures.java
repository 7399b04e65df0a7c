package clinic.adapter.openai.records;

import clinic.adapter.openai.shared.Trouble;
import clinic.domain.records.AiFailure;

/** The provider's troubles, in the records' words. */
final class Failures {
    private Failures() {}

    static AiFailure of(Trouble trouble) {
        return new AiFailure(why(trouble.kind()), trouble.pause());
    }

    private static AiFailure.Why why(Trouble.Kind kind) {
        return switch (kind) {
            case AWAY -> AiFailure.Why.AWAY;
            case BUSY -> AiFailure.Why.BUSY;
            case NO_CREDIT -> AiFailure.Why.NO_CREDIT;
            case MISCONFIGURED -> AiFailure.Why.MISCONFIGURED;
            case TOO_LARGE -> AiFailure.Why.TOO_LARGE;
            case REFUSED -> AiFailure.Why.REFUSED;
            case UNUSABLE -> AiFailure.Why.UNUSABLE;
        };
    }
}
