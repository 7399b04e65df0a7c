package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.shared.Actor;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many rows of the tables that grow the database looks at for one piece of work, under row level security, once the
 * driver keeps the statements prepared and PostgreSQL plans for any values.
 */
final class Effort {
    private static final List<String> TABLES = List.of("agendamentos", "occupations", "pacientes", "audit_trail");
    private static final int UNTIL_PREPARED = 12;
    private static final String LOOKED_AT = """
        select relname, seq_scan, seq_tup_read + coalesce(idx_tup_fetch, 0)
        from pg_stat_xact_user_tables
        where relname in ('agendamentos', 'occupations', 'pacientes', 'audit_trail')\
        """;

    private final TestDatabase database;

    /** What was done with one table. */
    record Looked(long throughAll, long rows) {
        Looked minus(Looked before) {
            return new Looked(throughAll - before.throughAll, rows - before.rows);
        }
    }

    Effort(TestDatabase database) {
        this.database = database;
    }

    /** What the last of many times took, by table. */
    Map<String, Looked> of(Actor actor, Runnable work) {
        return database.unitOfWork().inTransaction(actor, () -> {
            for (var time = 1; time < UNTIL_PREPARED; time++) work.run();
            return ofOnce(work);
        });
    }

    /** What the work takes this time, by table; in a transaction. */
    Map<String, Looked> ofOnce(Runnable work) {
        var before = looked();
        work.run();
        var after = looked();
        var effort = new HashMap<String, Looked>();
        for (var table : TABLES) effort.put(table, of(after, table).minus(of(before, table)));
        return effort;
    }

    private static Looked of(Map<String, Looked> looked, String table) {
        return looked.getOrDefault(table, new Looked(0, 0));
    }

    private Map<String, Looked> looked() {
        var looked = new HashMap<String, Looked>();
        for (var row : database.unitOfWork().dsl().fetch(LOOKED_AT)) {
            var counted = new Looked(row.get(1, Long.class), row.get(2, Long.class));
            looked.put(row.get(0, String.class), counted);
        }
        return looked;
    }
}
