package clinic.adapter.postgres.records;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.records.RecordBacklog;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import java.time.Instant;

/** Counts {@code record_work}, and the records that failed. */
public final class PostgresRecordBacklog implements RecordBacklog {
    private static final Actor ACTOR = new Actor.Automation("records", new Origin("records", "local"));

    private static final Trip COUNT = Trip.of("""
        select
          (select count(*) from record_work w where w.lease is null or w.lease_until <= ?),
          (select count(*) from record_work w where w.lease is not null and w.lease_until > ?),
          (select count(*) from medical_audio_records r where r.status = 'failed')\
        """);

    private final PostgresUnitOfWork unitOfWork;

    public PostgresRecordBacklog(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Counted count(Instant now) {
        return unitOfWork.ask(ACTOR, COUNT, binder -> binder.with(now).with(now), results -> {
            var row = results.next();
            if (!row.next()) throw new IllegalStateException("a count is one row");
            return new Counted(row.getInt(1), row.getInt(2), row.getInt(3));
        });
    }
}
