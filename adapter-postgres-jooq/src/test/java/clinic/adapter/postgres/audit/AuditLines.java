package clinic.adapter.postgres.audit;

import clinic.adapter.postgres.testkit.Rows;
import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.shared.Origin;
import clinic.domain.testkit.audit.AuditLine;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads the audit trail, past row level security. */
public final class AuditLines {
    private static final String QUERY = """
        select actor_id, actor_role, actor_name, at, action, subject_id, patient_ids, fields, request_id, address
        from audit_trail
        order by id\
        """;

    private AuditLines() {}

    public static List<AuditLine> of(TestDatabase database) {
        return Rows.of(
                database,
                QUERY,
                row -> new AuditLine(
                        Rows.uuidIfAny(row, 1),
                        row.getString(2),
                        Optional.ofNullable(row.getString(3)),
                        Rows.instant(row, 4),
                        row.getString(5),
                        Rows.uuidIfAny(row, 6),
                        Set.copyOf(Rows.uuids(row, 7)),
                        Set.copyOf(Rows.texts(row, 8)),
                        new Origin(row.getString(9), row.getString(10))));
    }
}
