package example.embedding;

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
import clinic.adapter.postgres.shared.Migrations;
import clinic.adapter.postgres.shared.PostgresOutbox;
import clinic.adapter.postgres.shared.PostgresRepeats;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.application.catalogue.Catalogue;
import clinic.application.catalogue.CataloguePorts;
import clinic.application.patients.Patients;
import clinic.application.patients.PatientsPorts;
import clinic.application.scheduling.Scheduling;
import clinic.application.scheduling.SchedulingPorts;
import clinic.domain.shared.Ids;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.time.InstantSource;
import javax.sql.DataSource;

/** The use cases over a migrated PostgreSQL, put together as another program would. */
final class PostgresProgram {
    private final PostgresUnitOfWork unitOfWork;
    private final PostgresAuditTrail auditTrail;
    private final Ids ids;
    private final InstantSource time;

    /**
     * Works as the service, which row level security binds.
     *
     * @param service connections of {@code Migrations.SERVICE_ROLE}
     */
    PostgresProgram(DataSource service, Ids ids, InstantSource time) {
        this.unitOfWork = new PostgresUnitOfWork(service);
        this.auditTrail = new PostgresAuditTrail(unitOfWork);
        this.ids = ids;
        this.time = time;
    }

    // docs: open
    /**
     * Brings the database to the newest state, and signs in as the service.
     *
     * @param owner connections of the login that owns the database
     * @param url the address for JDBC, without a login
     * @param password that the service shall sign in with from now on
     */
    static HikariDataSource open(DataSource owner, String url, String password) {
        Migrations.migrate(owner, password);
        var config = new HikariConfig();
        config.setJdbcUrl(url);
        config.setUsername(Migrations.SERVICE_ROLE);
        config.setPassword(password);
        return new HikariDataSource(config);
    }
    // end

    // docs: scheduling
    Scheduling scheduling() {
        return Scheduling.over(new SchedulingPorts(
                new PostgresAppointments(unitOfWork),
                new PostgresAppointmentViews(unitOfWork),
                new PostgresDiaries(unitOfWork),
                new PostgresSchedules(unitOfWork),
                new PostgresTimesOff(unitOfWork),
                new PostgresHolds(unitOfWork),
                new PostgresRepeats(unitOfWork),
                unitOfWork,
                auditTrail,
                new PostgresOutbox(unitOfWork),
                ids,
                time));
    }
    // end

    // docs: others
    Catalogue catalogue() {
        return Catalogue.over(new CataloguePorts(new JooqProcedures(unitOfWork), unitOfWork, auditTrail, ids, time));
    }

    Patients patients() {
        return Patients.over(new PatientsPorts(
                new JooqPatients(unitOfWork),
                new PostgresPatientViews(unitOfWork),
                new PostgresPatientHistory(unitOfWork),
                unitOfWork,
                auditTrail,
                ids,
                time));
    }
    // end
}
