package clinic.bootstrap;

import clinic.adapter.postgres.accounts.JooqClinics;
import clinic.adapter.postgres.accounts.JooqProfiles;
import clinic.adapter.postgres.accounts.JooqRefreshTokens;
import clinic.adapter.postgres.accounts.PostgresAttempts;
import clinic.adapter.postgres.accounts.PostgresCredentials;
import clinic.adapter.postgres.accounts.PostgresPhoneBook;
import clinic.adapter.postgres.accounts.PostgresProfileViews;
import clinic.adapter.postgres.accounts.PostgresSignInCodes;
import clinic.adapter.postgres.audit.PostgresAuditTrail;
import clinic.adapter.postgres.catalogue.JooqProcedures;
import clinic.adapter.postgres.patients.JooqPatients;
import clinic.adapter.postgres.patients.PostgresPatientHistory;
import clinic.adapter.postgres.patients.PostgresPatientViews;
import clinic.adapter.postgres.scheduling.PostgresAppointmentViews;
import clinic.adapter.postgres.scheduling.PostgresAppointments;
import clinic.adapter.postgres.scheduling.PostgresDiaries;
import clinic.adapter.postgres.scheduling.PostgresHolds;
import clinic.adapter.postgres.scheduling.PostgresSchedules;
import clinic.adapter.postgres.scheduling.PostgresTimesOff;
import clinic.adapter.postgres.shared.PostgresOutbox;
import clinic.adapter.postgres.shared.PostgresRepeats;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.bootstrap.accounts.NoCourier;
import clinic.domain.accounts.Attempts;
import clinic.domain.accounts.Clinics;
import clinic.domain.accounts.CodeCourier;
import clinic.domain.accounts.Credentials;
import clinic.domain.accounts.PhoneBook;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.accounts.Profiles;
import clinic.domain.accounts.RefreshTokens;
import clinic.domain.accounts.SignInCodes;
import clinic.domain.audit.AuditTrail;
import clinic.domain.catalogue.Procedures;
import clinic.domain.patients.PatientHistory;
import clinic.domain.patients.PatientViews;
import clinic.domain.patients.Patients;
import clinic.domain.scheduling.AppointmentViews;
import clinic.domain.scheduling.Appointments;
import clinic.domain.scheduling.Diaries;
import clinic.domain.scheduling.Holds;
import clinic.domain.scheduling.Schedules;
import clinic.domain.scheduling.TimesOff;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.Repeats;
import clinic.domain.shared.UnitOfWork;
import javax.sql.DataSource;

/** The ports that PostgreSQL stands behind. */
public record Stores(
        UnitOfWork unitOfWork,
        AuditTrail auditTrail,
        Outbox outbox,
        Repeats repeats,
        Profiles profiles,
        ProfileViews profileViews,
        Credentials credentials,
        RefreshTokens refreshTokens,
        SignInCodes signInCodes,
        CodeCourier codeCourier,
        PhoneBook phoneBook,
        Attempts attempts,
        Clinics clinics,
        Procedures procedures,
        Patients patients,
        PatientViews patientViews,
        PatientHistory patientHistory,
        Appointments appointments,
        AppointmentViews appointmentViews,
        Diaries diaries,
        Schedules schedules,
        TimesOff timesOff,
        Holds holds) {

    static Stores over(DataSource dataSource) {
        var unitOfWork = new PostgresUnitOfWork(dataSource);
        return new Stores(
                unitOfWork,
                new PostgresAuditTrail(unitOfWork),
                new PostgresOutbox(unitOfWork),
                new PostgresRepeats(unitOfWork),
                new JooqProfiles(unitOfWork),
                new PostgresProfileViews(unitOfWork),
                new PostgresCredentials(unitOfWork),
                new JooqRefreshTokens(unitOfWork),
                new PostgresSignInCodes(unitOfWork),
                new NoCourier(), // until messaging brings codes: a row of its outbox in the same transaction
                new PostgresPhoneBook(unitOfWork),
                new PostgresAttempts(unitOfWork),
                new JooqClinics(unitOfWork),
                new JooqProcedures(unitOfWork),
                new JooqPatients(unitOfWork),
                new PostgresPatientViews(unitOfWork),
                new PostgresPatientHistory(unitOfWork),
                new PostgresAppointments(unitOfWork),
                new PostgresAppointmentViews(unitOfWork),
                new PostgresDiaries(unitOfWork),
                new PostgresSchedules(unitOfWork),
                new PostgresTimesOff(unitOfWork),
                new PostgresHolds(unitOfWork));
    }
}
