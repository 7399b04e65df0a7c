package clinic.domain.messaging.dialogue;

/** Why a voice note could not be heard. */
public enum Unheard {
    /** The patient was asked, and has not agreed. */
    NOT_ALLOWED,
    /** The provider, or the sound, is not to be had now. */
    AWAY,
    /** It is too long to be worth a machine. */
    TOO_LONG,
    /** Nothing is said in it. */
    SILENT
}
