package clinic.domain.records;

/** What is still to be done by a model for a record. */
public enum Work {
    TRANSCRIBE,
    SUMMARIZE
}
