package clinic.adapter.postgres.records;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work.Results;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordWork;
import clinic.domain.records.Work;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** The queue {@code record_work}. What is taken is on disk before a model hears of it. */
public final class PostgresRecordWork implements RecordWork {
    private static final Actor ACTOR = new Actor.Automation("records", new Origin("records", "local"));

    private static final Trip ADD = Trip.of(Sql.beside(PostgresRecordWork.class, "add_work.sql"));
    private static final Trip TAKE = Trip.of("""
        select t.record_id, t.author_id, t.work, t.lease, t.tries
        from take_record_work(?, ?, ?) t\
        """);
    private static final Trip DONE = Trip.of("delete from record_work where record_id = ? and lease = ?");
    private static final Trip LATER = Trip.of(Sql.beside(PostgresRecordWork.class, "put_off_work.sql"));

    private final PostgresUnitOfWork unitOfWork;

    public PostgresRecordWork(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void add(RecordId record, ProfileId author, Work work, Instant due) {
        unitOfWork.tell(
                ADD,
                binder -> binder.with(record.value())
                        .with(author.value())
                        .with(RecordRow.word(work))
                        .with(due),
                Results::changed);
    }

    @Override
    public Optional<Due> take(Instant now, Duration lease, int most) {
        return unitOfWork.ask(
                ACTOR,
                TAKE,
                binder -> binder.with(now).with(now.plus(lease)).with(most),
                results -> due(results.next()));
    }

    private static Optional<Due> due(ResultSet row) throws SQLException {
        if (!row.next()) return Optional.empty();
        return Optional.of(new Due(
                new RecordId(row.getObject(1, UUID.class)),
                new ProfileId(row.getObject(2, UUID.class)),
                RecordRow.work(row.getString(3)),
                row.getObject(4, UUID.class),
                row.getInt(5)));
    }

    @Override
    public boolean done(Due due) {
        var rows = unitOfWork.tell(
                DONE, binder -> binder.with(due.record().value()).with(due.lease()), Results::changed);
        return rows == 1;
    }

    @Override
    public boolean later(Due due, Instant again) {
        var rows = unitOfWork.tell(
                LATER, binder -> binder.with(again).with(due.record().value()).with(due.lease()), Results::changed);
        return rows == 1;
    }
}
