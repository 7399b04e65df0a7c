package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;

/**
 * A text that puts rows into the ledger. The first time it begins with a savepoint and with the locks that it needs; sent
 * again when the way has been cleared, it finds both there.
 *
 * @param isMove whether it frees time as well, of whose diaries too it then must have the locks
 */
record Placing(Trip first, Trip again, boolean isMove) {
    private static final String BEGIN_PLACING = Sql.beside(Placing.class, "begin_placing.sql");
    private static final String BEGIN_MOVING = Sql.beside(Placing.class, "begin_moving.sql");

    /** Of an occupant that is new. */
    static Placing of(String text) {
        return new Placing(Trip.of(BEGIN_PLACING + "\n" + text), Trip.of(text), false);
    }

    /** Of an occupant that has other time now. */
    static Placing moving(String text) {
        return new Placing(Trip.of(BEGIN_MOVING + "\n" + text), Trip.of(text), true);
    }

    void bindBeginning(Binder binder, UUID occupant, List<UUID> resources) throws SQLException {
        if (isMove) binder.uuids(resources).with(occupant);
        else binder.with(resources.getFirst()).uuid(resources.stream().skip(1).findFirst());
    }
}
