package clinic.adapter.postgres.accounts;

import clinic.adapter.postgres.audit.AuditLines;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.accounts.Attempts;
import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.Clinics;
import clinic.domain.accounts.Credentials;
import clinic.domain.accounts.PhoneBook;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.accounts.Profiles;
import clinic.domain.accounts.RefreshTokens;
import clinic.domain.accounts.SignInCodes;
import clinic.domain.shared.Id;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.accounts.AccountsStage;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import java.util.List;

/** The stores of accounts on a database of their own, emptied and with an open clinic. */
record PostgresAccounts(TestDatabase database) implements AccountsStage {
    /** Empties the database and opens the clinic. */
    static PostgresAccounts on(TestDatabase database) {
        database.empty();
        var stage = new PostgresAccounts(database);
        stage.unitOfWork()
                .inTransaction(Actors.SYSTEM, () -> stage.clinics().open(Clinic.opened("Clínica", Moments.ZONE)));
        return stage;
    }

    @Override
    public PostgresUnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Override
    public Profiles profiles() {
        return new JooqProfiles(unitOfWork());
    }

    @Override
    public ProfileViews views() {
        return new PostgresProfileViews(unitOfWork());
    }

    @Override
    public Credentials credentials() {
        return new PostgresCredentials(unitOfWork());
    }

    @Override
    public RefreshTokens refreshTokens() {
        return new JooqRefreshTokens(unitOfWork());
    }

    @Override
    public SignInCodes signInCodes() {
        return new PostgresSignInCodes(unitOfWork());
    }

    @Override
    public PhoneBook phoneBook() {
        return new PostgresPhoneBook(unitOfWork());
    }

    @Override
    public Attempts attempts() {
        return new PostgresAttempts(unitOfWork());
    }

    @Override
    public Clinics clinics() {
        return new JooqClinics(unitOfWork());
    }

    @Override
    public void isPatient(Phone phone, Id patient) {
        database.run("""
            insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
            values ('%s', 'Paciente', 'paciente', 'paciente', '%s', now(), 1)\
            """.formatted(patient.value(), phone.e164()));
    }

    @Override
    public void isToldPatient(Phone phone, Id patient) {
        isPatient(phone, patient);
        database.run("""
            insert into hidden_contact_patients (contact, patient_id, told_phone, registered_at)
            values ('lid:1', '%s', '%s', now())\
            """.formatted(patient.value(), phone.e164()));
    }

    @Override
    public void isPatient(ProfileId profile, Id patient) {
        isPatient(profile, patient, new Phone("+5511987654321"));
    }

    @Override
    public void isPatient(ProfileId profile, Id patient, Phone phone) {
        database.run("""
            insert into pacientes (id, name, name_key, search_text, phone, profile_id, created_at, version)
            values ('%s', 'Paciente', 'paciente', 'paciente', '%s', '%s', now(), 1)\
            """.formatted(patient.value(), phone.e164(), profile.value()));
    }

    @Override
    public List<AuditLine> auditLines() {
        return AuditLines.of(database);
    }
}
