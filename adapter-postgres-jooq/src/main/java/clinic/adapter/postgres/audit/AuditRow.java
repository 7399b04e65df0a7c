package clinic.adapter.postgres.audit;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.Claims;
import clinic.domain.shared.Actor;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Set;

/**
 * What every audit row has, also one that is written by the very statement that reads. Binds, in this order: {@code at,
 * actor_id, actor_role, actor_name, action, fields, request_id, address}.
 *
 * @param fields the names of what is shown
 */
public record AuditRow(Instant at, Actor actor, String action, Set<String> fields) {
    public AuditRow {
        fields = Set.copyOf(fields);
    }

    public void bind(Binder binder) throws SQLException {
        var claims = Claims.of(actor);
        binder.with(at)
                .uuid(claims.subject())
                .with(claims.role())
                .text(claims.name())
                .with(action)
                .texts(fields)
                .with(actor.origin().requestId())
                .with(actor.origin().address());
    }
}
