package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.scheduling.Appointment;
import clinic.domain.scheduling.Appointment.State;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Appointments;
import clinic.domain.shared.Id;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Appointments in {@code agendamentos} and their time in the {@link Ledger}, which decides every race.
 */
public final class PostgresAppointments implements Appointments {
    private static final Placing PLACE = Placing.of(Sql.beside(PostgresAppointments.class, "place.sql"));
    private static final Placing MOVE = Placing.moving(Sql.beside(PostgresAppointments.class, "move.sql"));
    private static final Trip LOCK = Trip.of(Sql.beside(PostgresAppointments.class, "lock.sql"));
    private static final Trip SAVE = Trip.of(Sql.beside(PostgresAppointments.class, "save.sql"));
    private static final Trip SAVE_AND_FREE = Trip.of(Sql.beside(PostgresAppointments.class, "save_and_free.sql"));

    private final PostgresUnitOfWork unitOfWork;
    private final Ledger ledger;

    public PostgresAppointments(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.ledger = new Ledger(unitOfWork);
    }

    @Override
    public Placed add(Appointment appointment) {
        return ledger.place(new Ledger.Attempt(
                appointment.id(),
                stays(appointment),
                PLACE,
                binder -> bindNew(binder, appointment),
                results -> Ledger.resources(results.next())));
    }

    @Override
    public Placed move(Appointment moved) {
        return ledger.place(
                new Ledger.Attempt(moved.id(), stays(moved), MOVE, binder -> bindMoved(binder, moved), results -> {
                    var occupied = Ledger.resources(results.next());
                    requireKept(results.next(), moved);
                    return occupied;
                }));
    }

    @Override
    public Optional<AppointmentView> lock(AppointmentId id) {
        return unitOfWork.tell(LOCK, binder -> binder.with(id.value()), results -> {
            results.next(); // of the ledger's lock
            var row = results.next();
            return row.next()
                    ? Optional.of(AppointmentRow.view(row, ZoneId.of(row.getString(AppointmentRow.COLUMNS + 1))))
                    : Optional.empty();
        });
    }

    @Override
    public void save(Appointment changed) {
        if (changed.occupies()) {
            unitOfWork.tell(
                    SAVE, binder -> bindSaved(binder, changed), results -> requireKept(results.next(), changed));
        } else {
            unitOfWork.tell(
                    SAVE_AND_FREE,
                    binder -> bindSaved(
                            binder.with(changed.id().value()).with(changed.id().value()), changed),
                    results -> {
                        results.next(); // of the locks
                        return requireKept(results.next(), changed);
                    });
        }
    }

    private static Appointment requireKept(ResultSet row, Appointment changed) throws SQLException {
        if (row.next()) return changed;
        throw new IllegalStateException("it must be locked before it is changed: " + changed);
    }

    private static List<Ledger.Stay> stays(Appointment appointment) {
        return List.of(
                Ledger.Stay.of(appointment.professional(), appointment.occupied()),
                Ledger.Stay.of(appointment.patient(), appointment.visit()));
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
        bindOccupations(binder.with(moved.id().value()), moved);
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
        var reason =
                changed.state() instanceof State.Cancelled cancelled ? cancelled.reason() : Optional.<String>empty();
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
