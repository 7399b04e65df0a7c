package clinic.domain.records;

/** Why a record could not be written by itself, in a word; each has its sentence for the professional. */
public enum Failure {
    /** No provider is configured. */
    UNCONFIGURED,
    /** The provider did not answer, again and again. */
    PROVIDER_AWAY,
    /** The clinic's account at the provider has no credit. */
    NO_CREDIT,
    /** The provider does not accept the clinic's key or model. */
    MISCONFIGURED,
    /** The sound is damaged, or the provider does not take its kind. */
    UNREADABLE_AUDIO,
    /** Nothing was heard. */
    NOTHING_SAID,
    /** The sound or the text is too large for the provider. */
    TOO_LARGE,
    /** The model declined. */
    REFUSED,
    /** The model's answer could not be used, again and again. */
    UNUSABLE_ANSWER,
    /** The patient has taken back the consent, before it was done. */
    NO_CONSENT
}
