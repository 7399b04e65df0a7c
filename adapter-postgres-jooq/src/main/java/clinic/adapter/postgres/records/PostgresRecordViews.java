package clinic.adapter.postgres.records;

import clinic.adapter.postgres.audit.AuditRow;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.patients.PatientId;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordVersion.By;
import clinic.domain.records.RecordView;
import clinic.domain.records.RecordViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Records to be read: each call is one round trip that leaves its audit row. */
public final class PostgresRecordViews implements RecordViews {
    private static final Trip FIND = Trip.relaxed(viewing("find_record.sql"));
    private static final Trip VERSIONS = Trip.of(Sql.beside(PostgresRecordViews.class, "versions.sql"));

    private final PostgresUnitOfWork unitOfWork;
    private final RecordList list;

    public PostgresRecordViews(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
        this.list = new RecordList(unitOfWork);
    }

    @Override
    public Optional<RecordView> find(Actor actor, RecordId id, String part, Instant now) {
        var audit = new AuditRow(now, actor, "record.read", Set.of(part));
        return unitOfWork.ask(actor, FIND, binder -> audit.bind(binder.with(id.value())), results -> {
            var row = results.next();
            return row.next() ? Optional.of(ViewRow.read(row)) : Optional.empty();
        });
    }

    @Override
    public Optional<Page<RecordView>> list(Actor actor, PatientId patient, Paging paging, Instant now) {
        return list.read(patient, paging, new AuditRow(now, actor, "record.list", Set.of("record")));
    }

    @Override
    public List<RecordVersion> versions(RecordId id) {
        return unitOfWork.tell(VERSIONS, binder -> binder.with(id.value()), results -> {
            var row = results.next();
            var versions = new ArrayList<RecordVersion>();
            while (row.next()) versions.add(version(row));
            return versions;
        });
    }

    private static RecordVersion version(ResultSet row) throws SQLException {
        return new RecordVersion(row.getInt(1), RecordRow.content(row, 2), by(row), RecordRow.instant(row, 8));
    }

    private static By by(ResultSet row) throws SQLException {
        var person = RecordRow.uuid(row, 5).map(ProfileId::new);
        if (person.isPresent()) return new By.Person(person.get());
        return new By.Model(RecordRow.work(row.getString(6)), row.getString(7));
    }

    /** The statement, with what is selected and from where. */
    static String viewing(String file) {
        var view = Sql.beside(PostgresRecordViews.class, "view.sql").replace("-- the record", RecordRow.SELECTED);
        return Sql.beside(PostgresRecordViews.class, file).replace("-- the view", view);
    }
}
