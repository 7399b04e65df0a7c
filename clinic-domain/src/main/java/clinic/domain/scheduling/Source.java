package clinic.domain.scheduling;

/** Through what an appointment was booked. */
public enum Source {
    /** By staff. */
    DASHBOARD,
    /** By the patient, in the app. */
    APP,
    WHATSAPP,
    /** By a program. */
    API
}
