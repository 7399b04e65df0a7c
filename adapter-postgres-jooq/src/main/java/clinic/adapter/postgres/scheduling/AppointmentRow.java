package clinic.adapter.postgres.scheduling;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.State;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.Source;
import clinic.domain.scheduling.Status;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;

/** Reads appointments from rows that have the columns of {@code find.sql}, in that order. */
final class AppointmentRow {
    static final int COLUMNS = 18;

    private AppointmentRow() {}

    static AppointmentView view(ResultSet row, ZoneId zone) throws SQLException {
        var profile = Optional.ofNullable(row.getObject(18, UUID.class)).map(ProfileId::new);
        return new AppointmentView(appointment(row), row.getString(17), profile, zone);
    }

    static Appointment appointment(ResultSet row) throws SQLException {
        var visit = new Slot(seconds(row, 5), seconds(row, 6));
        var occupied = new Slot(
                visit.start().minus(Duration.ofMinutes(row.getInt(7))),
                visit.end().plus(Duration.ofMinutes(row.getInt(8))));
        return new Appointment(
                new AppointmentId(row.getObject(1, UUID.class)),
                new PatientId(row.getObject(2, UUID.class)),
                new ProcedureId(row.getObject(3, UUID.class)),
                new ProfileId(row.getObject(4, UUID.class)),
                visit,
                occupied,
                state(row),
                Source.valueOf(row.getString(12).toUpperCase(Locale.ROOT)),
                row.getBoolean(13),
                Optional.ofNullable(row.getString(14)),
                seconds(row, 15),
                row.getInt(16));
    }

    private static State state(ResultSet row) throws SQLException {
        var at = seconds(row, 10);
        return switch (Status.valueOf(row.getString(9).toUpperCase(Locale.ROOT))) {
            case SCHEDULED -> new State.Scheduled();
            case CONFIRMED -> new State.Confirmed(at);
            case CHECKED_IN -> new State.CheckedIn(at);
            case COMPLETED -> new State.Completed(at);
            case CANCELLED -> new State.Cancelled(at, Optional.ofNullable(row.getString(11)));
            case NO_SHOW -> new State.NoShow(at);
        };
    }

    static Instant seconds(ResultSet row, int column) throws SQLException {
        return Instant.ofEpochSecond(row.getLong(column));
    }
}
