package clinic.domain.testkit.records;

import clinic.domain.records.AiFailure;

/** What may be wrong with whoever provides a model. */
public enum AiTrouble {
    AWAY(AiFailure.Why.AWAY),
    BUSY(AiFailure.Why.BUSY),
    NO_CREDIT(AiFailure.Why.NO_CREDIT),
    MISCONFIGURED(AiFailure.Why.MISCONFIGURED);

    private final AiFailure.Why why;

    AiTrouble(AiFailure.Why why) {
        this.why = why;
    }

    /** As it is told. */
    public AiFailure.Why why() {
        return why;
    }
}
