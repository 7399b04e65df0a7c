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
 * the savepoint {@code before_placing}, so the transaction goes on. All locks are taken in one order, which the migration
 * {@code scheduling_ledger_order} tells.
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
     * @param answer reads which of the resources it has occupied
     */
    record Attempt(
            Id occupant,
            List<Stay> stays,
            Placing placing,
            Work.Parameters parameters,
            Work.Reader<Set<Resource>> answer) {
        private List<UUID> resources() {
            return stays.stream().map(Stay::resource).toList();
        }
    }

    Ledger(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** Tries again as long as what was in the way is gone: expired, or taken away by somebody else meanwhile. */
    Placed place(Attempt attempt) {
        var occupied = occupy(attempt);
        for (var tries = 1; occupied.size() < attempt.stays().size(); tries++) {
            if (!clearTheWay(attempt) || tries == MOST_TRIES) {
                return occupied.contains(Resource.PROFESSIONAL) ? Placed.PATIENT_BUSY : Placed.SLOT_TAKEN;
            }
            occupied = unitOfWork.tell(attempt.placing().again(), attempt.parameters(), attempt.answer());
        }
        return Placed.PLACED;
    }

    private Set<Resource> occupy(Attempt attempt) {
        return unitOfWork.tell(
                attempt.placing().first(),
                binder -> {
                    attempt.placing().bindBeginning(binder, attempt.occupant().value(), attempt.resources());
                    attempt.parameters().bind(binder);
                },
                results -> {
                    results.next(); // of the locks
                    return attempt.answer().read(results);
                });
    }

    /** The kinds of resources in the first column of the rows. */
    static Set<Resource> resources(ResultSet rows) throws SQLException {
        var occupied = EnumSet.noneOf(Resource.class);
        while (rows.next()) occupied.add(Resource.valueOf(rows.getString(1).toUpperCase(Locale.ROOT)));
        return occupied;
    }

    /**
     * Goes back to before the placing, has the diaries alone, drops the expired holds in its way, and tells whether nothing
     * else is there.
     */
    private boolean clearTheWay(Attempt attempt) {
        return unitOfWork.tell(
                CLEAR_THE_WAY,
                binder -> {
                    bind(binder, attempt.stays());
                    binder.uuids(attempt.resources()).with(attempt.occupant().value());
                    bind(binder, attempt.stays());
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
