package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Slot;
import clinic.domain.shared.Id;
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
    private static final Trip CLEAR_THE_WAY = Trip.of(Sql.beside(Ledger.class, "clear_the_way.sql"));
    private static final int MOST_TRIES = 10;

    private final PostgresUnitOfWork unitOfWork;

    /** What can be in one place at a time. */
    enum Resource {
        PROFESSIONAL,
        PATIENT
    }

    /** That a resource is to be occupied for a while. */
    record Stay(UUID resource, Slot slot) {
        static Stay of(Id resource, Slot slot) {
            return new Stay(resource.value(), slot);
        }
    }

    /**
     * An attempt to occupy time.
     *
     * @param occupant what is to occupy it
     * @param stays the professional's, and the patient's if there is one
     * @param answer reads which of the resources the trip has occupied
     */
    record Attempt(
            Id occupant, List<Stay> stays, Trip trip, Work.Parameters parameters, Work.Reader<Set<Resource>> answer) {}

    Ledger(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Tries again as long as what was in the way is gone: expired, or taken away by somebody else meanwhile. */
    Placed place(Attempt attempt) {
        for (var tries = 1; ; tries++) {
            var occupied = occupy(attempt);
            if (occupied.size() == attempt.stays().size()) return Placed.PLACED;
            if (!clearTheWay(attempt) || tries == MOST_TRIES) {
                return occupied.contains(Resource.PROFESSIONAL) ? Placed.PATIENT_BUSY : Placed.SLOT_TAKEN;
            }
        }
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

    /** Goes back to before the placing, drops the expired holds in its way, and tells whether nothing else is there. */
    private boolean clearTheWay(Attempt attempt) {
        return unitOfWork.tell(
                CLEAR_THE_WAY,
                binder -> {
                    for (var times = 0; times < 3; times++) bind(binder, attempt.stays());
                    binder.with(attempt.occupant().value());
                },
                results -> {
                    results.next(); // of the locks
                    var row = results.next();
                    return row.next() && row.getBoolean(1);
                });
    }

    private static void bind(Binder binder, List<Stay> stays) throws SQLException {
        binder.uuids(stays.stream().map(Stay::resource).toList())
                .texts(stays.stream()
                        .map(stay -> stay.slot().start().toString())
                        .toList())
                .texts(stays.stream().map(stay -> stay.slot().end().toString()).toList());
    }
}
