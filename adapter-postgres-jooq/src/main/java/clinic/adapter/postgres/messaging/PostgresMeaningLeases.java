package clinic.adapter.postgres.messaging;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work.Results;
import clinic.domain.messaging.MeaningLeases;
import clinic.domain.messaging.Meanings.Due;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import java.time.Instant;
import java.util.Locale;

/** Prolongs leases in {@code messenger_meanings}. */
public final class PostgresMeaningLeases implements MeaningLeases {
    private static final Actor ACTOR = new Actor.Automation("meanings", new Origin("meanings", "local"));

    /** Does not wait for the disk: lost with the database, it was of no use to a worker who lost that database too. */
    private static final Trip PROLONG = Trip.relaxed("""
        update messenger_meanings
        set leased_until = ?
        where event_id = ?
          and kind = ?
          and lease_id = ?\
        """);

    private final PostgresUnitOfWork unitOfWork;

    public PostgresMeaningLeases(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public boolean prolong(Due due, Instant until) {
        var rows = unitOfWork.ask(
                ACTOR,
                PROLONG,
                binder -> binder.with(until)
                        .with(due.wanted().event().value())
                        .with(due.wanted().kind().name().toLowerCase(Locale.ROOT))
                        .with(due.lease()),
                Results::changed);
        return rows == 1;
    }
}
