package clinic.adapter.postgres.patients;

import static clinic.adapter.postgres.generated.Tables.CLINIC_SETTINGS;
import static clinic.adapter.postgres.generated.Tables.PACIENTES;

import clinic.adapter.postgres.generated.Keys;
import clinic.adapter.postgres.generated.tables.records.PacientesRecord;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.domain.patients.Cpf;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.Patients;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import java.time.ZoneId;
import java.util.Optional;
import org.jooq.DSLContext;
import org.jooq.exception.IntegrityConstraintViolationException;
import org.postgresql.util.PSQLException;

/** Keeps patients in {@code pacientes}, with what they are found by. */
public final class JooqPatients implements Patients {
    private final PostgresUnitOfWork unitOfWork;

    public JooqPatients(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Added add(Patient patient) {
        var rows = dsl().insertInto(PACIENTES)
                .set(row(patient))
                .onConflictOnConstraint(Keys.PACIENTES_CPF_ONCE)
                .doNothing()
                .execute();
        return rows == 1 ? Added.ADDED : Added.CPF_TAKEN;
    }

    @Override
    public Optional<Patient> lock(PatientId id) {
        return dsl().selectFrom(PACIENTES)
                .where(PACIENTES.ID.eq(id.value()))
                .forUpdate()
                .fetchOptional(JooqPatients::patient);
    }

    /** An update knows no {@code on conflict}, so what the constraint refuses is undone to the savepoint. */
    @Override
    public Saved save(Patient changed) {
        dsl().execute("savepoint saving");
        try {
            update(changed);
            return Saved.SAVED;
        } catch (IntegrityConstraintViolationException violation) {
            if (!isOfCpf(violation)) throw violation;
            dsl().execute("rollback to savepoint saving");
            return Saved.CPF_TAKEN;
        }
    }

    private void update(Patient changed) {
        var rows = dsl().update(PACIENTES)
                .set(row(changed))
                .where(PACIENTES.ID.eq(changed.id().value()))
                .and(PACIENTES.VERSION.eq(changed.version() - 1))
                .execute();
        if (rows != 1) throw new IllegalStateException("not kept, as another version is there: " + changed);
    }

    @Override
    public Optional<Patient> findByProfile(ProfileId profile) {
        return dsl().selectFrom(PACIENTES)
                .where(PACIENTES.PROFILE_ID.eq(profile.value()))
                .fetchOptional(JooqPatients::patient);
    }

    @Override
    public ZoneId zone() {
        return ZoneId.of(
                dsl().select(CLINIC_SETTINGS.TIME_ZONE).from(CLINIC_SETTINGS).fetchSingle(CLINIC_SETTINGS.TIME_ZONE));
    }

    private DSLContext dsl() {
        return unitOfWork.dsl();
    }

    private static boolean isOfCpf(IntegrityConstraintViolationException violation) {
        var cause = violation.getCause(PSQLException.class);
        var message = cause == null ? null : cause.getServerErrorMessage();
        return message != null && Keys.PACIENTES_CPF_ONCE.getName().equals(message.getConstraint());
    }

    private static PacientesRecord row(Patient patient) {
        var row = new PacientesRecord();
        row.setId(patient.id().value());
        row.setName(patient.name().value());
        row.setNameKey(patient.nameKey());
        row.setSearchText(patient.searchText());
        row.setPhone(patient.phone().e164());
        row.setEmail(patient.email().map(EmailAddress::value).orElse(null));
        row.setCpf(patient.cpf().map(Cpf::digits).orElse(null));
        row.setBirthOn(patient.birthDate().orElse(null));
        row.setNotes(patient.notes().orElse(null));
        row.setProfileId(patient.profile().map(ProfileId::value).orElse(null));
        row.setCreatedAt(patient.createdAt());
        row.setVersion(patient.version());
        return row;
    }

    private static Patient patient(PacientesRecord row) {
        return new Patient(
                new PatientId(row.getId()),
                new PersonName(row.getName()),
                new Phone(row.getPhone()),
                Optional.ofNullable(row.getEmail()).map(EmailAddress::new),
                Optional.ofNullable(row.getCpf()).map(Cpf::new),
                Optional.ofNullable(row.getBirthOn()),
                Optional.ofNullable(row.getNotes()),
                Optional.ofNullable(row.getProfileId()).map(ProfileId::new),
                row.getCreatedAt(),
                row.getVersion());
    }
}
