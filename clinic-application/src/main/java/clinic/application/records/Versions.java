package clinic.application.records;

import clinic.domain.records.AudioRecord;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordViews;
import java.time.Instant;

/** The versions of a record. In the running transaction, in which the record is locked. */
final class Versions {
    private Versions() {}

    /** What the record says now, as the version after all that are kept. */
    static RecordVersion next(RecordViews views, AudioRecord record, RecordVersion.By by, Instant now) {
        return new RecordVersion(views.versions(record.id()).size() + 1, record.content(), by, now);
    }
}
