package clinic.domain.scheduling;

/** Where an appointment stands, by one word. */
public enum Status {
    SCHEDULED,
    CONFIRMED,
    CHECKED_IN,
    COMPLETED,
    CANCELLED,
    NO_SHOW
}
