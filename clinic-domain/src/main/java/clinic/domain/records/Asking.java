package clinic.domain.records;

/** What comes of asking for a model's work on a record. */
public sealed interface Asking {
    /**
     * It waits for it.
     *
     * @param work what is done: that may be the next step only
     */
    record Asked(AudioRecord record, Work work) implements Asking {}

    /** There is no sound to transcribe, or nothing transcribed to summarize. */
    record NothingToDoItFrom() implements Asking {}

    record AlreadyUnderWay() implements Asking {}

    record Signed() implements Asking {}
}
