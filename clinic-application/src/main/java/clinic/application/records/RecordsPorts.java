package clinic.application.records;

import clinic.domain.audit.AuditTrail;
import clinic.domain.patients.Patients;
import clinic.domain.privacy.Consents;
import clinic.domain.privacy.Transmissions;
import clinic.domain.records.AudioRecords;
import clinic.domain.records.AudioStore;
import clinic.domain.records.RecordBacklog;
import clinic.domain.records.RecordSummarizer;
import clinic.domain.records.RecordViews;
import clinic.domain.records.RecordWork;
import clinic.domain.records.Transcriber;
import clinic.domain.scheduling.Appointments;
import clinic.domain.shared.Ids;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.UnitOfWork;
import java.time.InstantSource;

/**
 * What the use cases about records need from outside.
 *
 * @param mostUnderWay how many pieces of work models are at, at most, at a time, over all instances; {@link #MOST} does
 */
public record RecordsPorts(
        AudioStore audioStore,
        AudioRecords audioRecords,
        RecordViews views,
        RecordWork work,
        RecordBacklog backlog,
        Transcriber transcriber,
        RecordSummarizer summarizer,
        Consents consents,
        Transmissions transmissions,
        Patients patients,
        Appointments appointments,
        UnitOfWork unitOfWork,
        AuditTrail auditTrail,
        Outbox outbox,
        Ids ids,
        InstantSource time,
        int mostUnderWay) {
    /** A number that providers take from a new customer. */
    public static final int MOST = 4;

    public RecordsPorts {
        if (mostUnderWay < 1) throw new IllegalArgumentException("some must be under way: " + mostUnderWay);
    }
}
