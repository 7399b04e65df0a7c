package clinic.domain.messaging;

/** How far an outgoing message has come, in the order of its life; {@code FAILED} needs a person. */
public enum Delivery {
    PENDING,
    SENT,
    DELIVERED,
    READ,
    FAILED
}
