package clinic.domain.records;

import java.time.Instant;

/** How much models have still to do for records, and how much they could not do. */
public interface RecordBacklog {
    /**
     * How many records there are.
     *
     * @param waiting for a model, be it that they are due only later
     * @param underWay at which a model is
     * @param failed that need a person
     */
    record Counted(int waiting, int underWay, int failed) {}

    /** All of the clinic's as they stand now, on behalf of the system. */
    Counted count(Instant now);
}
