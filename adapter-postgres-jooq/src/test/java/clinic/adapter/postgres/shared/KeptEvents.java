package clinic.adapter.postgres.shared;

import clinic.adapter.postgres.testkit.Rows;
import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.testkit.shared.KeptEvent;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the outbox, past row level security. */
public final class KeptEvents {
    private static final String QUERY = """
        select type, subject_id, at,
          array(select key from jsonb_each_text(facts) order by key),
          array(select value from jsonb_each_text(facts) order by key)
        from outbox
        order by id\
        """;

    private KeptEvents() {}

    public static List<KeptEvent> of(TestDatabase database) {
        return Rows.of(
                database,
                QUERY,
                row -> new KeptEvent(row.getString(1), Rows.uuid(row, 2), Rows.instant(row, 3), facts(row)));
    }

    private static Map<String, String> facts(ResultSet row) throws SQLException {
        var names = Rows.texts(row, 4);
        var values = Rows.texts(row, 5);
        var facts = new HashMap<String, String>();
        for (var index = 0; index < names.size(); index++) facts.put(names.get(index), values.get(index));
        return facts;
    }
}
