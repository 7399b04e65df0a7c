package clinic.domain.messaging;

/** How far an outgoing message has come; {@code FAILED} needs a person. */
public enum Delivery {
    PENDING,
    SENT,
    DELIVERED,
    READ,
    FAILED;

    /**
     * Whether the other tells more than this. What is told in any order comes to the same: a failure is further than sent,
     * and what was delivered has not failed, whatever is told of it.
     */
    public boolean isBefore(Delivery other) {
        return rank() < other.rank();
    }

    private int rank() {
        return switch (this) {
            case PENDING -> 0;
            case SENT -> 1;
            case FAILED -> 2;
            case DELIVERED -> 3;
            case READ -> 4;
        };
    }
}
