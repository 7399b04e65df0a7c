package clinic.adapter.postgres.patients;

import clinic.adapter.postgres.audit.AuditLines;
import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.patients.HistoryEntry;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientHistory;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PatientViews;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.patients.PatientHistoryContract;
import clinic.domain.testkit.patients.PatientViewsStage;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.List;
import java.util.UUID;

/** A clinic's database with patients in it, and a look behind the ports. */
final class PatientsStage implements PatientViewsStage, PatientHistoryContract.Stage {
    private final TestDatabase database;

    private PatientsStage(TestDatabase database) {
        this.database = database;
    }

    /** Empties the database, but for the clinic's settings. */
    static PatientsStage on(TestDatabase database) {
        database.empty();
        database.run("insert into clinic_settings (id, name, address, time_zone, slot_grid_minutes,"
                + " minimum_notice_minutes, horizon_days, closing_on, version)"
                + " values (1, 'Clínica', 'Rua A', '" + Moments.ZONE + "', 15, 60, 180, '{}', 1)");
        return new PatientsStage(database);
    }

    @Override
    public PatientViews views() {
        return new PostgresPatientViews(database.unitOfWork());
    }

    @Override
    public PatientHistory history() {
        return new PostgresPatientHistory(database.unitOfWork());
    }

    void signsIn(ProfileId profile) {
        profile(profile.value(), "Cliente", "client");
    }

    @Override
    public void has(Patient patient) {
        patient.profile().ifPresent(this::signsIn);
        var patients = new JooqPatients(database.unitOfWork());
        database.unitOfWork().inTransaction(Actors.SYSTEM, () -> patients.add(patient));
    }

    @Override
    public void happened(PatientId patient, HistoryEntry appointment) {
        var procedure = SequenceIds.id(41);
        var professional = PatientHistoryContract.TREATING.value();
        profile(professional, appointment.professionalName().orElseThrow(), "professional");
        database.run("""
            insert into procedimentos (id, name, description, duration_minutes, buffer_before_minutes,
              buffer_after_minutes, price_cents, active, created_at, version)
            values ('%s', '%s', '', 30, 0, 0, 0, true, now(), 1)
            on conflict do nothing\
            """.formatted(procedure, appointment.title()));
        database.run("""
            insert into agendamentos (id, patient_id, procedure_id, professional_id, starts_at, ends_at,
              buffer_before_minutes, buffer_after_minutes, status, status_at, source, overridden, created_at, version)
            values ('%s', '%s', '%s', '%s', '%s', timestamptz '%s' + interval '30 minutes', 0, 0, '%s', now(), 'app',
              false, now(), 1)\
            """.formatted(
                        appointment.id(),
                        patient.value(),
                        procedure,
                        professional,
                        appointment.at(),
                        appointment.at(),
                        appointment.status()));
    }

    @Override
    public void wrote(PatientId patient, HistoryEntry record, ProfileId author) {
        profile(author.value(), record.professionalName().orElseThrow(), "professional");
        database.run("""
            insert into medical_audio_records (id, patient_id, author_id, source, wants_summary, status, key_info,
              signed_at, signed_by, signature_hash, created_at, version)
            select '%s', '%s', '%s', 'dashboard', false, 'completed', '{}',
              case when '%5$s' = 'signed' then now() end, case when '%5$s' = 'signed' then uuid '%3$s' end,
              case when '%5$s' = 'signed' then 'hash' end, '%4$s', 1\
            """.formatted(record.id(), patient.value(), author.value(), record.at(), record.status()));
    }

    private void profile(UUID id, String name, String role) {
        database.run("""
            insert into profiles (id, name, email, role, active, created_at, version)
            values ('%s', '%s', '%s@example.com', '%s', true, now(), 1)
            on conflict do nothing\
            """.formatted(id, name, id, role));
    }

    @Override
    public List<AuditLine> auditLines() {
        return AuditLines.of(database);
    }
}
