package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.audit.AuditRow;
import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.scheduling.Agenda;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;

/** Reads whole days for the front desk in one round trip. */
final class AgendaReading {
    private static final String TEXT = Sql.beside(AgendaReading.class, "agenda.sql");
    private static final String MARK = "-- the professional";
    private static final Trip ALL = Trip.relaxed(TEXT);
    private static final Trip ONE = Trip.relaxed(TEXT.replaceFirst(MARK, "and a.professional_id = ?")
            .replaceFirst(MARK, "and t.profile_id = ?")
            .replaceFirst(MARK, "and f.id = ?"));

    private final PostgresUnitOfWork unitOfWork;

    AgendaReading(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    Agenda read(LocalDate first, int days, Optional<ProfileId> professional, AuditRow audit) {
        var end = first.plusDays(days);
        return unitOfWork.ask(
                audit.actor(),
                professional.isPresent() ? ONE : ALL,
                binder -> {
                    days(binder, first, end, professional);
                    audit.bind(binder);
                    days(binder, first, end, professional);
                    if (professional.isPresent()) binder.with(professional.get().value());
                },
                results -> agenda(results, first, days));
    }

    private static void days(Binder binder, LocalDate first, LocalDate end, Optional<ProfileId> professional)
            throws SQLException {
        binder.with(first).with(end);
        if (professional.isPresent()) binder.with(professional.get().value());
    }

    private static Agenda agenda(Work.Results results, LocalDate first, int days) throws SQLException {
        var zone = zone(results.next());
        var sheet = new AgendaSheet(zone, first, days);
        entries(results.next(), zone, sheet);
        absences(results.next(), sheet);
        presences(results.next(), sheet);
        return sheet.agenda();
    }

    private static ZoneId zone(ResultSet row) throws SQLException {
        if (!row.next()) throw new SQLException("the clinic has no settings");
        return ZoneId.of(row.getString(1));
    }

    private static void entries(ResultSet row, ZoneId zone, AgendaSheet sheet) throws SQLException {
        while (row.next()) {
            sheet.add(new Agenda.Entry(
                    AppointmentRow.view(row, zone),
                    row.getString(AppointmentRow.COLUMNS + 1),
                    row.getString(AppointmentRow.COLUMNS + 2)));
        }
    }

    private static void absences(ResultSet row, AgendaSheet sheet) throws SQLException {
        while (row.next()) {
            sheet.add(new Agenda.Absence(
                    new TimeOffId(row.getObject(1, UUID.class)),
                    new ProfileId(row.getObject(2, UUID.class)),
                    new Slot(AppointmentRow.seconds(row, 3), AppointmentRow.seconds(row, 4)),
                    row.getString(5)));
        }
    }

    private static void presences(ResultSet row, AgendaSheet sheet) throws SQLException {
        while (row.next()) {
            sheet.add(
                    new ProfileId(row.getObject(1, UUID.class)),
                    row.getString(2),
                    ZoneId.of(row.getString(3)),
                    row.getInt(4),
                    row.getInt(5),
                    row.getInt(6));
        }
    }
}
