package clinic.domain.messaging.dialogue;

/** Why a dictation came to no text, as the professional is told. */
public enum DictationFailure {
    /** The provider was away, again and again. */
    AWAY,
    /** Somebody must set something up, or pay. */
    NOT_SET_UP,
    /** The sound cannot be used: damaged, too large. */
    UNUSABLE_SOUND,
    NOTHING_SAID,
    /** The model declined, or its answer could not be used. */
    DECLINED,
    /** The patient has taken back the consent. */
    NOT_ALLOWED
}
