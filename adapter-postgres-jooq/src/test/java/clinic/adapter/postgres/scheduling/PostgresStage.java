package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.audit.AuditLines;
import clinic.adapter.postgres.audit.PostgresAuditTrail;
import clinic.adapter.postgres.shared.KeptEvents;
import clinic.adapter.postgres.shared.PostgresOutbox;
import clinic.adapter.postgres.shared.PostgresRepeats;
import clinic.adapter.postgres.testkit.Rows;
import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.audit.AuditTrail;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.scheduling.AppointmentViews;
import clinic.domain.scheduling.Appointments;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Diaries;
import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.Holds;
import clinic.domain.scheduling.Schedules;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.scheduling.TimesOff;
import clinic.domain.shared.Outbox;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Repeats;
import clinic.domain.shared.UnitOfWork;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.scheduling.DiaryStage;
import clinic.domain.testkit.scheduling.Occupation;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.KeptEvent;
import clinic.domain.testkit.shared.Moments;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** The clinic of the {@link Cast} in a database of its own. */
final class PostgresStage implements DiaryStage, AutoCloseable {
    private static final String OCCUPATIONS = """
        select resource_id, occupant_id, starts_at, ends_at
        from occupations
        where occupant_kind <> 'time_off'\
        """;

    private final TestDatabase database = TestDatabase.fresh();

    /** As it is at the start of a test. */
    void reset() {
        database.empty();
        CastInPostgres.enter(database);
    }

    TestDatabase database() {
        return database;
    }

    @Override
    public UnitOfWork unitOfWork() {
        return database.unitOfWork();
    }

    @Override
    public Appointments appointments() {
        return new PostgresAppointments(database.unitOfWork());
    }

    @Override
    public AppointmentViews views() {
        return new PostgresAppointmentViews(database.unitOfWork());
    }

    @Override
    public Diaries diaries() {
        return new PostgresDiaries(database.unitOfWork());
    }

    @Override
    public Schedules schedules() {
        return new PostgresSchedules(database.unitOfWork());
    }

    @Override
    public TimesOff timesOff() {
        return new PostgresTimesOff(database.unitOfWork());
    }

    @Override
    public Holds holds() {
        return new PostgresHolds(database.unitOfWork());
    }

    @Override
    public Repeats repeats() {
        return new PostgresRepeats(database.unitOfWork());
    }

    @Override
    public AuditTrail auditTrail() {
        return new PostgresAuditTrail(database.unitOfWork());
    }

    @Override
    public Outbox outbox() {
        return new PostgresOutbox(database.unitOfWork());
    }

    @Override
    public boolean hold(HoldId id, ProfileId professional, Slot slot, Instant expiresAt) {
        var hold = new Hold(id, professional, slot, Optional.empty(), Optional.empty(), expiresAt);
        var holds = new PostgresHolds(database.unitOfWork());
        return database.unitOfWork().inTransaction(Actors.SYSTEM, () -> holds.place(hold)) == Placed.PLACED;
    }

    @Override
    public void takeOff(TimeOffId id, ProfileId professional, Slot slot, String reason) {
        var timeOff = new TimeOff(id, professional, slot, reason, Moments.DAWN);
        var timesOff = new PostgresTimesOff(database.unitOfWork());
        database.unitOfWork().inTransaction(Actors.ADMIN, () -> timesOff.add(timeOff));
    }

    @Override
    public void retire(ProcedureId procedure) {
        database.run("update procedimentos set active = false where id = '" + procedure.value() + "'");
    }

    @Override
    public void clinicIn(ZoneId zone) {
        database.run("update clinic_settings set time_zone = '" + zone.getId() + "'");
    }

    @Override
    public List<Occupation> occupations() {
        return Rows.of(
                database,
                OCCUPATIONS,
                row -> new Occupation(
                        Rows.uuid(row, 1), Rows.uuid(row, 2), new Slot(Rows.instant(row, 3), Rows.instant(row, 4))));
    }

    @Override
    public List<AuditLine> auditLines() {
        return AuditLines.of(database);
    }

    @Override
    public List<KeptEvent> events() {
        return KeptEvents.of(database);
    }

    @Override
    public void close() {
        database.close();
    }
}
