package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.Holds;
import clinic.domain.scheduling.Slot;
import clinic.domain.shared.Id;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** Holds in the {@link Ledger}: a row for the professional, and one for the patient if there is one. */
public final class PostgresHolds implements Holds {
    private static final String PLACE_TEXT = Sql.beside(PostgresHolds.class, "place_hold.sql");
    private static final String MARK = "-- the patient";
    private static final Placing PLACE = Placing.of(PLACE_TEXT);
    private static final Placing PLACE_FOR_PATIENT =
            Placing.of(PLACE_TEXT.replace(MARK, ", (?, 'patient', ?, 'hold', ?, ?, ?, ?)"));
    private static final Trip FIND = Trip.of(Sql.beside(PostgresHolds.class, "find_hold.sql"));
    private static final Trip RELEASE = Trip.of(Sql.beside(PostgresHolds.class, "release_hold.sql"));
    private static final Trip SWEEP = Trip.of(Sql.beside(PostgresHolds.class, "sweep_holds.sql"));

    private final PostgresUnitOfWork unitOfWork;
    private final Ledger ledger;

    public PostgresHolds(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.ledger = new Ledger(unitOfWork);
    }

    @Override
    public Placed place(Hold hold) {
        var stays = new ArrayList<Ledger.Stay>();
        stays.add(Ledger.Stay.of(hold.professional(), hold.occupied()));
        hold.visit().ifPresent(visit -> stays.add(Ledger.Stay.of(visit.patient(), visit.slot())));
        return ledger.place(new Ledger.Attempt(
                hold.id(),
                stays,
                hold.visit().isPresent() ? PLACE_FOR_PATIENT : PLACE,
                binder -> bind(binder, hold),
                results -> Ledger.resources(results.next())));
    }

    private static void bind(Binder binder, Hold hold) throws SQLException {
        bind(binder, hold, hold.professional(), hold.occupied());
        if (hold.visit().isPresent()) {
            var visit = hold.visit().get();
            bind(binder, hold, visit.patient(), visit.slot());
        }
    }

    private static void bind(Binder binder, Hold hold, Id resource, Slot slot) throws SQLException {
        binder.with(resource.value())
                .with(hold.id().value())
                .with(slot.start())
                .with(slot.end())
                .uuid(hold.holder().map(ProfileId::value))
                .with(hold.expiresAt());
    }

    @Override
    public Optional<Hold> find(HoldId id) {
        return unitOfWork.tell(FIND, binder -> binder.with(id.value()), results -> hold(id, results.next()));
    }

    private static Optional<Hold> hold(HoldId id, ResultSet row) throws SQLException {
        if (!row.next()) return Optional.empty();
        return Optional.of(new Hold(
                id,
                new ProfileId(row.getObject(1, UUID.class)),
                slot(row, 2),
                visit(row),
                Optional.ofNullable(row.getObject(7, UUID.class)).map(ProfileId::new),
                AppointmentRow.seconds(row, 8)));
    }

    private static Optional<Hold.Visit> visit(ResultSet row) throws SQLException {
        var patient = row.getObject(4, UUID.class);
        return patient == null ? Optional.empty() : Optional.of(new Hold.Visit(new PatientId(patient), slot(row, 5)));
    }

    private static Slot slot(ResultSet row, int column) throws SQLException {
        return new Slot(AppointmentRow.seconds(row, column), AppointmentRow.seconds(row, column + 1));
    }

    @Override
    public Released release(HoldId id) {
        var rows = unitOfWork.tell(RELEASE, binder -> binder.with(id.value()), Work.Results::changed);
        return rows > 0 ? Released.RELEASED : Released.GONE;
    }

    @Override
    public int sweep(Instant now) {
        return unitOfWork.tell(SWEEP, binder -> binder.with(now).with(now), results -> {
            var row = results.next();
            row.next();
            return row.getInt(1);
        });
    }
}
