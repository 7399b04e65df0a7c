package clinic.domain.scheduling;

/** A step in an appointment's life that somebody takes. */
public enum Step {
    CONFIRM,
    CHECK_IN,
    COMPLETE,
    CANCEL,
    NO_SHOW
}
