package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.State;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments;
import clinic.domain.shared.Id;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Appointments in {@code agendamentos} and their time in {@code occupations}, whose exclusion constraint decides every
 * race. What was half placed is taken back to a savepoint, so the transaction goes on.
 */
public final class PostgresAppointments implements Appointments {
    private static final Trip PLACE = Trip.of(Sql.beside(PostgresAppointments.class, "place.sql"));
    private static final Trip MOVE = Trip.of(Sql.beside(PostgresAppointments.class, "move.sql"));
    private static final Trip DROP_EXPIRED_HOLDS =
            Trip.of(Sql.beside(PostgresAppointments.class, "drop_expired_holds.sql"));
    private static final Trip LOCK = Trip.of(Sql.beside(PostgresAppointments.class, "lock.sql"));
    private static final Trip SAVE = Trip.of(Sql.beside(PostgresAppointments.class, "save.sql"));
    private static final Trip SAVE_AND_FREE = Trip.of(Sql.beside(PostgresAppointments.class, "save_and_free.sql"));

    private final PostgresUnitOfWork unitOfWork;

    private enum Resource {
        PROFESSIONAL,
        PATIENT
    }

    public PostgresAppointments(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Placed add(Appointment appointment) {
        return place(appointment, PLACE, binder -> bindNew(binder, appointment));
    }

    @Override
    public Placed move(Appointment moved) {
        return place(moved, MOVE, binder -> bindMoved(binder, moved));
    }

    @Override
    public Optional<AppointmentView> lock(AppointmentId id) {
        return unitOfWork.tell(LOCK, binder -> binder.with(id.value()), results -> {
            var row = results.next();
            return row.next()
                    ? Optional.of(AppointmentRow.view(row, ZoneId.of(row.getString(AppointmentRow.COLUMNS + 1))))
                    : Optional.empty();
        });
    }

    @Override
    public void save(Appointment changed) {
        if (changed.occupies()) unitOfWork.tell(SAVE, binder -> bindSaved(binder, changed), results -> 0);
        else {
            unitOfWork.tell(
                    SAVE_AND_FREE, binder -> bindSaved(binder.with(changed.id().value()), changed), results -> 0);
        }
    }

    private Placed place(Appointment appointment, Trip trip, Work.Parameters parameters) {
        var occupied = occupy(trip, parameters);
        if (occupied.size() == 2) return Placed.PLACED;
        if (dropExpiredHolds(appointment) > 0) {
            occupied = occupy(trip, parameters);
            if (occupied.size() == 2) return Placed.PLACED;
            dropExpiredHolds(appointment);
        }
        return occupied.contains(Resource.PROFESSIONAL) ? Placed.PATIENT_BUSY : Placed.SLOT_TAKEN;
    }

    private Set<Resource> occupy(Trip trip, Work.Parameters parameters) {
        return unitOfWork.tell(trip, parameters, results -> {
            var rows = results.next();
            var occupied = EnumSet.noneOf(Resource.class);
            while (rows.next()) occupied.add(Resource.valueOf(rows.getString(1).toUpperCase(Locale.ROOT)));
            return occupied;
        });
    }

    /** Goes back to before the placing and tells how many expired holds stood in its way and are gone. */
    private int dropExpiredHolds(Appointment appointment) {
        return unitOfWork.tell(
                DROP_EXPIRED_HOLDS,
                binder -> binder.with(appointment.professional().value())
                        .with(appointment.patient().value())
                        .with(appointment.occupied().end())
                        .with(appointment.occupied().start()),
                Work.Results::changed);
    }

    private static void bindOccupations(Binder binder, Appointment appointment) throws SQLException {
        bindOccupation(
                binder,
                appointment.professional(),
                appointment.id(),
                appointment.occupied().start(),
                appointment.occupied().end());
        bindOccupation(
                binder,
                appointment.patient(),
                appointment.id(),
                appointment.visit().start(),
                appointment.visit().end());
    }

    private static void bindOccupation(Binder binder, Id resource, AppointmentId occupant, Instant start, Instant end)
            throws SQLException {
        binder.with(resource.value()).with(occupant.value()).with(start).with(end);
    }

    private static void bindNew(Binder binder, Appointment appointment) throws SQLException {
        bindOccupations(binder, appointment);
        var visit = appointment.visit();
        var occupied = appointment.occupied();
        binder.with(appointment.id().value())
                .with(appointment.patient().value())
                .with(appointment.procedure().value())
                .with(appointment.professional().value())
                .with(visit.start())
                .with(visit.end())
                .with((int) Duration.between(occupied.start(), visit.start()).toMinutes())
                .with((int) Duration.between(visit.end(), occupied.end()).toMinutes())
                .with(word(appointment.status()))
                .with(appointment.statusAt())
                .with(word(appointment.source()))
                .with(appointment.overridden())
                .text(appointment.notes())
                .with(appointment.createdAt())
                .with(appointment.version());
    }

    private static void bindMoved(Binder binder, Appointment moved) throws SQLException {
        binder.with(moved.id().value());
        bindOccupations(binder, moved);
        binder.with(moved.professional().value())
                .with(moved.visit().start())
                .with(moved.visit().end())
                .with(word(moved.status()))
                .with(moved.statusAt())
                .with(moved.overridden())
                .text(moved.notes())
                .with(moved.version())
                .with(moved.id().value())
                .with(moved.version() - 1);
    }

    private static void bindSaved(Binder binder, Appointment changed) throws SQLException {
        var reason = changed.state() instanceof State.Cancelled cancelled ? cancelled.reason() : Optional.<String>empty();
        binder.with(word(changed.status()))
                .with(changed.statusAt())
                .text(reason)
                .text(changed.notes())
                .with(changed.version())
                .with(changed.id().value())
                .with(changed.version() - 1);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
