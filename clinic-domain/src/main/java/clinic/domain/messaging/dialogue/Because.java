package clinic.domain.messaging.dialogue;

/** Why times are shown. */
public enum Because {
    /** The contact came to this step. */
    ASKED,
    /** It wants further ones. */
    MORE,
    /** It named a day or an hour. */
    DAY,
    /** What it chose is not to be had any more. */
    GONE,
    /** The patient is elsewhere at the time it chose. */
    BUSY
}
