package clinic.domain.testkit.records;

import clinic.domain.patients.PatientId;
import clinic.domain.records.AudioRecords;
import clinic.domain.records.AudioStore;
import clinic.domain.records.RecordBacklog;
import clinic.domain.records.RecordViews;
import clinic.domain.records.RecordWork;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.privacy.InMemoryTransmissions;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.scheduling.InMemoryRegister;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.List;

/** All stores of records in memory, which know of each other; also for tests of use cases. Thread-safe by their unit of work. */
public final class InMemoryRecords implements RecordsStage {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryAuditTrail auditTrail;
    private final Shelf shelf;
    private final InMemoryAudioStore audioStore;
    private final InMemoryAudioRecords audioRecords;
    private final InMemoryRecordViews views;
    private final InMemoryRecordWork work;
    private final InMemoryTransmissions transmissions;

    public InMemoryRecords(InMemoryUnitOfWork unitOfWork, InMemoryRegister register, InMemoryAuditTrail auditTrail) {
        this.unitOfWork = unitOfWork;
        this.auditTrail = auditTrail;
        shelf = new Shelf(unitOfWork, register);
        shelf.isRegistered(Cast.ANA, ANAS_REGISTRATION);
        audioStore = new InMemoryAudioStore(unitOfWork, shelf);
        audioRecords = new InMemoryAudioRecords(unitOfWork, shelf);
        views = new InMemoryRecordViews(unitOfWork, shelf, auditTrail);
        work = new InMemoryRecordWork(unitOfWork);
        transmissions = new InMemoryTransmissions(
                unitOfWork,
                (actor, about) -> shelf.seenBy(actor)
                        .anyMatch(view -> view.record().id().value().equals(about)));
    }

    /** Of a clinic of their own, with the {@link Cast}. */
    static InMemoryRecords ofCast() {
        var unitOfWork = new InMemoryUnitOfWork();
        return new InMemoryRecords(unitOfWork, InMemoryRegister.ofCast(), new InMemoryAuditTrail(unitOfWork));
    }

    @Override
    public InMemoryUnitOfWork unitOfWork() {
        return unitOfWork;
    }

    @Override
    public AudioStore audioStore() {
        return audioStore;
    }

    @Override
    public AudioRecords audioRecords() {
        return audioRecords;
    }

    @Override
    public RecordViews views() {
        return views;
    }

    @Override
    public RecordWork work() {
        return work;
    }

    @Override
    public RecordBacklog backlog() {
        return new InMemoryRecordBacklog(unitOfWork, work, shelf);
    }

    @Override
    public InMemoryTransmissions transmissions() {
        return transmissions;
    }

    @Override
    public void hasAppointment(PatientId patient, ProfileId professional, Status status) {
        if (status != Status.CANCELLED) shelf.treats(professional, patient);
    }

    @Override
    public List<AuditLine> auditLines() {
        return auditTrail.lines();
    }
}
