package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Slot;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;

/**
 * The ledger {@code occupations}, whose exclusion constraint decides every race. What was half placed is taken back to
 * the savepoint {@code before_placing}, which the text sets, so the transaction goes on.
 */
final class Ledger {
    private static final Trip DROP_EXPIRED_HOLDS = Trip.of(Sql.beside(Ledger.class, "drop_expired_holds.sql"));

    private final PostgresUnitOfWork unitOfWork;

    /** What can be in one place at a time. */
    enum Resource {
        PROFESSIONAL,
        PATIENT
    }

    /**
     * An attempt to occupy time.
     *
     * @param resources whose time: the professional's, and the patient's if there is one
     * @param widest all of the time that any of them is occupied with
     * @param answer reads which of the resources the trip has occupied
     */
    record Attempt(
            List<UUID> resources,
            Slot widest,
            Trip trip,
            Work.Parameters parameters,
            Work.Reader<Set<Resource>> answer) {}

    Ledger(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    Placed place(Attempt attempt) {
        var occupied = occupy(attempt);
        if (occupied.size() == attempt.resources().size()) return Placed.PLACED;
        if (dropExpiredHolds(attempt) > 0) {
            occupied = occupy(attempt);
            if (occupied.size() == attempt.resources().size()) return Placed.PLACED;
            dropExpiredHolds(attempt);
        }
        return occupied.contains(Resource.PROFESSIONAL) ? Placed.PATIENT_BUSY : Placed.SLOT_TAKEN;
    }

    private Set<Resource> occupy(Attempt attempt) {
        return unitOfWork.tell(attempt.trip(), attempt.parameters(), attempt.answer());
    }

    /** The kinds of resources in the first column of the rows. */
    static Set<Resource> resources(ResultSet rows) throws SQLException {
        var occupied = EnumSet.noneOf(Resource.class);
        while (rows.next()) occupied.add(Resource.valueOf(rows.getString(1).toUpperCase(Locale.ROOT)));
        return occupied;
    }

    /** Goes back to before the placing and tells how many expired holds stood in its way and are gone. */
    private int dropExpiredHolds(Attempt attempt) {
        return unitOfWork.tell(
                DROP_EXPIRED_HOLDS,
                binder -> {
                    for (var times = 0; times < 2; times++) {
                        binder.uuids(attempt.resources())
                                .with(attempt.widest().end())
                                .with(attempt.widest().start());
                    }
                },
                Work.Results::changed);
    }
}
