package clinic.adapter.postgres.records;

import clinic.adapter.postgres.audit.AuditLines;
import clinic.adapter.postgres.privacy.PostgresTransmissions;
import clinic.adapter.postgres.scheduling.CastInPostgres;
import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Transmissions;
import clinic.domain.records.AudioRecords;
import clinic.domain.records.AudioStore;
import clinic.domain.records.RecordBacklog;
import clinic.domain.records.RecordViews;
import clinic.domain.records.RecordWork;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.records.RecordsStage;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import java.util.List;
import java.util.Locale;

/** The stores of medical records in a database of their own. */
final class PostgresRecords implements RecordsStage, AutoCloseable {
    private final TestDatabase database = TestDatabase.fresh();

    /** As it is at the start of a test. */
    PostgresRecords reset() {
        database.empty();
        CastInPostgres.enter(database);
        database.run("update profiles set registration = '%s' where id = '%s'"
                .formatted(ANAS_REGISTRATION, Cast.ANA.value()));
        if (!(Actors.ADMIN instanceof Actor.Person admin)) throw new IllegalStateException("nobody is there");
        database.run("""
            insert into profiles (id, name, email, role, active, created_at, version)
            values ('%s', 'Otto', 'otto@example.com', 'admin', true, now(), 1)\
            """.formatted(admin.id().value()));
        return this;
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Override
    public AudioStore audioStore() {
        return new PostgresAudioStore(database.unitOfWork());
    }

    @Override
    public AudioRecords audioRecords() {
        return new PostgresAudioRecords(database.unitOfWork());
    }

    @Override
    public RecordViews views() {
        return new PostgresRecordViews(database.unitOfWork());
    }

    @Override
    public RecordWork work() {
        return new PostgresRecordWork(database.unitOfWork());
    }

    @Override
    public RecordBacklog backlog() {
        return new PostgresRecordBacklog(database.unitOfWork());
    }

    @Override
    public Transmissions transmissions() {
        return new PostgresTransmissions(database.unitOfWork());
    }

    @Override
    public void hasAppointment(PatientId patient, ProfileId professional, Status status) {
        database.run("""
            insert into agendamentos (id, patient_id, procedure_id, professional_id, starts_at, ends_at,
              buffer_before_minutes, buffer_after_minutes, status, status_at, source, overridden, created_at, version)
            values (gen_random_uuid(), '%s', '%s', '%s', now(), now() + interval '30 minutes', 0, 0, '%s', now(), 'app',
              false, now(), 1)\
            """.formatted(
                        patient.value(),
                        Cast.CONSULTATION.value(),
                        professional.value(),
                        status.name().toLowerCase(Locale.ROOT)));
    }

    @Override
    public List<AuditLine> auditLines() {
        return AuditLines.of(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
