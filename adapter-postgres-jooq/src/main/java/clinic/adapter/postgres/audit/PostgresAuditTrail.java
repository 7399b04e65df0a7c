package clinic.adapter.postgres.audit;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.domain.audit.AuditEntry;
import clinic.domain.audit.AuditTrail;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import java.sql.SQLException;

/** Appends to {@code audit_trail}, together with the commit. */
public final class PostgresAuditTrail implements AuditTrail {
    private static final String INSERT = """
        insert into audit_trail
          (at, actor_id, actor_role, actor_name, action, fields, request_id, address, subject_id, patient_ids)
        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)\
        """;

    private final PostgresUnitOfWork unitOfWork;

    public PostgresAuditTrail(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void record(AuditEntry entry) {
        var actor = unitOfWork.actor();
        unitOfWork.later(INSERT, binder -> bind(binder, actor, entry));
    }

    private static void bind(Binder binder, Actor actor, AuditEntry entry) throws SQLException {
        new AuditRow(entry.at(), actor, entry.action(), entry.fields()).bind(binder);
        binder.with(entry.subject().value())
                .uuids(entry.patients().stream().map(Id::value).toList());
    }
}
