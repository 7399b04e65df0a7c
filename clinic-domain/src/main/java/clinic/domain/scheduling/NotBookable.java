package clinic.domain.scheduling;

/** Why the rules are against a visit at some start. */
public enum NotBookable {
    /** The visit does not lie within one stretch of the professional's working hours. */
    OUTSIDE_WORKING_HOURS(true),
    /** The visit falls, if only in part, on one of the clinic's closing days. */
    CLOSED(true),
    /** The start is over. */
    IN_THE_PAST(false),
    /** The start is yet to come, but sooner than the minimum notice. */
    TOO_SOON(true),
    /** The start's day, in the clinic's zone, is farther from today than the horizon. */
    BEYOND_HORIZON(false),
    /** The clock on the professional's wall shows no full step of the start grid, or shows it for the second time. */
    OFF_THE_GRID(true),
    /** The professional does not perform the procedure. */
    NOT_PERFORMED(false);

    private final boolean liftable;

    NotBookable(boolean liftable) {
        this.liftable = liftable;
    }

    /** Whether staff may book all the same, by overriding. */
    public boolean isLiftedByOverride() {
        return liftable;
    }
}
