package clinic.bootstrap;

import clinic.adapter.postgres.accounts.JooqClinics;
import clinic.adapter.postgres.accounts.JooqProfiles;
import clinic.adapter.postgres.accounts.JooqRefreshTokens;
import clinic.adapter.postgres.accounts.PostgresAttempts;
import clinic.adapter.postgres.accounts.PostgresCredentials;
import clinic.adapter.postgres.accounts.PostgresProfileViews;
import clinic.adapter.postgres.audit.PostgresAuditTrail;
import clinic.adapter.postgres.catalogue.JooqProcedures;
import clinic.adapter.postgres.messaging.PostgresCards;
import clinic.adapter.postgres.messaging.PostgresConversations;
import clinic.adapter.postgres.messaging.PostgresInbox;
import clinic.adapter.postgres.messaging.PostgresLines;
import clinic.adapter.postgres.messaging.PostgresMessages;
import clinic.adapter.postgres.messaging.PostgresOutgoing;
import clinic.adapter.postgres.patients.JooqPatients;
import clinic.adapter.postgres.patients.PostgresPatientHistory;
import clinic.adapter.postgres.patients.PostgresPatientViews;
import clinic.adapter.postgres.privacy.PostgresNotices;
import clinic.adapter.postgres.privacy.PostgresOptOuts;
import clinic.adapter.postgres.scheduling.PostgresAppointmentViews;
import clinic.adapter.postgres.scheduling.PostgresAppointments;
import clinic.adapter.postgres.scheduling.PostgresDiaries;
import clinic.adapter.postgres.scheduling.PostgresHolds;
import clinic.adapter.postgres.scheduling.PostgresSchedules;
import clinic.adapter.postgres.scheduling.PostgresTimesOff;
import clinic.adapter.postgres.shared.PostgresHappenings;
import clinic.adapter.postgres.shared.PostgresOutbox;
import clinic.adapter.postgres.shared.PostgresRepeats;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.domain.accounts.Attempts;
import clinic.domain.accounts.Clinics;
import clinic.domain.accounts.Credentials;
import clinic.domain.accounts.ProfileViews;
import clinic.domain.accounts.Profiles;
import clinic.domain.accounts.RefreshTokens;
import clinic.domain.audit.AuditTrail;
import clinic.domain.catalogue.Procedures;
import clinic.domain.messaging.Cards;
import clinic.domain.messaging.Conversations;
import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.Lines;
import clinic.domain.messaging.Messages;
import clinic.domain.messaging.Outgoing;
import clinic.domain.patients.PatientHistory;
import clinic.domain.patients.PatientViews;
import clinic.domain.patients.Patients;
import clinic.domain.privacy.Notices;
import clinic.domain.privacy.OptOuts;
import clinic.domain.scheduling.AppointmentViews;
import clinic.domain.scheduling.Appointments;
import clinic.domain.scheduling.Diaries;
import clinic.domain.scheduling.Holds;
import clinic.domain.scheduling.Schedules;
import clinic.domain.scheduling.TimesOff;
import clinic.domain.shared.Happenings;
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
        Holds holds,
        Inbox inbox,
        Conversations conversations,
        Messages messages,
        Outgoing outgoing,
        Lines lines,
        Cards cards,
        OptOuts optOuts,
        Notices notices,
        Happenings happenings) {

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
                new PostgresHolds(unitOfWork),
                new PostgresInbox(unitOfWork),
                new PostgresConversations(unitOfWork),
                new PostgresMessages(unitOfWork),
                new PostgresOutgoing(unitOfWork),
                new PostgresLines(unitOfWork),
                new PostgresCards(unitOfWork),
                new PostgresOptOuts(unitOfWork),
                new PostgresNotices(unitOfWork),
                new PostgresHappenings(unitOfWork));
    }
}
