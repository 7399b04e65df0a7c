package clinic.adapter.postgres.shared;

import clinic.domain.shared.DomainEvent;
import clinic.domain.shared.Outbox;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Optional;

/** Keeps events in {@code outbox}, together with the commit. */
public final class PostgresOutbox implements Outbox {
    private static final String INSERT =
            "insert into outbox (type, subject_id, at, facts, automation) values (?, ?, ?, jsonb_object(?::text[]), ?)";

    private final PostgresUnitOfWork unitOfWork;

    public PostgresOutbox(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void publish(DomainEvent event) {
        var automation = Claims.of(unitOfWork.actor()).name();
        unitOfWork.later(INSERT, binder -> bind(binder, event, automation));
    }

    private static void bind(Binder binder, DomainEvent event, Optional<String> automation) throws SQLException {
        var facts = new ArrayList<String>();
        event.facts().forEach((name, value) -> {
            facts.add(name);
            facts.add(value);
        });
        binder.with(event.type())
                .with(event.subject().value())
                .with(event.at())
                .texts(facts)
                .text(automation);
    }
}
