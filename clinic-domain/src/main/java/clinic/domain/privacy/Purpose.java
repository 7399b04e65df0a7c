package clinic.domain.privacy;

/** What a person consents to, each by itself (LGPD, Lei 13.709/2018, art. 8, § 4º). */
public enum Purpose {
    /** That the visit is recorded. */
    RECORDING,
    /** That artificial intelligence works on what was said (Resolução CFM 2.454/2026). */
    AI,
    /** Messages that are not an answer. */
    MESSAGES,
    /** A visit at a distance (Lei 14.510/2022). */
    TELEMEDICINE
}
