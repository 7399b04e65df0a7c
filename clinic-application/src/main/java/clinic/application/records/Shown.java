package clinic.application.records;

import clinic.domain.records.RecordId;
import clinic.domain.records.RecordView;
import clinic.domain.shared.Actor;
import java.time.Instant;

/** A record that somebody has just written, as that person sees it. In the running transaction. */
final class Shown {
    private Shown() {}

    static RecordView to(Actor actor, RecordsPorts ports, RecordId id, Instant now) {
        return ports.views()
                .find(actor, id, ReadRecord.Part.RECORD.word(), now)
                .orElseThrow(() -> new IllegalStateException("who writes a record sees it: " + id));
    }
}
