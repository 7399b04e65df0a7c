package clinic.domain.records;

/** The parts of a record in which key facts stand. */
public enum Section {
    CHIEF_COMPLAINT,
    HISTORY,
    FINDINGS,
    PROCEDURES,
    MEDICATIONS,
    ALLERGIES,
    PLAN,
    FOLLOW_UP
}
