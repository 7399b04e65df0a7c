package clinic.adapter.postgres.records;

import clinic.adapter.postgres.audit.AuditRow;
import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.patients.PatientId;
import clinic.domain.records.RecordView;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;

/** Reads a patient's records by when they were made and id, the newest first. */
final class RecordList {
    private static final Trip LIST = Trip.relaxed(PostgresRecordViews.viewing("list_records.sql"));

    private final PostgresUnitOfWork unitOfWork;

    /** After which record a part begins; the last id of all comes before the first of none. */
    private record Position(Instant at, UUID id) {
        static final Position START = new Position(Instant.parse("9999-12-31T00:00:00Z"), new UUID(-1, -1));

        static Position of(String text) {
            var parts = text.split("/", 2);
            return new Position(
                    Instant.EPOCH.plus(Long.parseLong(parts[0]), ChronoUnit.MICROS), UUID.fromString(parts[1]));
        }

        static Position of(RecordView view) {
            return new Position(view.record().createdAt(), view.record().id().value());
        }

        void bind(Binder binder) throws SQLException {
            binder.with(at).with(id);
        }

        String text() {
            return ChronoUnit.MICROS.between(Instant.EPOCH, at) + "/" + id;
        }
    }

    RecordList(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    Optional<Page<RecordView>> read(PatientId patient, Paging paging, AuditRow audit) {
        var position = paging.after().map(Position::of).orElse(Position.START);
        return unitOfWork.ask(
                audit.actor(),
                LIST,
                binder -> {
                    position.bind(binder.with(patient.value()).with(patient.value()));
                    audit.bind(binder.with(paging.limit() + 1));
                    binder.with(patient.value());
                },
                results -> {
                    if (!results.next().next()) return Optional.empty();
                    return Optional.of(page(results.next(), paging.limit()));
                });
    }

    private static Page<RecordView> page(ResultSet row, int limit) throws SQLException {
        var items = new ArrayList<RecordView>();
        while (row.next()) {
            if (items.size() == limit) {
                return new Page<>(
                        items, Optional.of(Position.of(items.getLast()).text()));
            }
            items.add(ViewRow.read(row));
        }
        return new Page<>(items, Optional.empty());
    }
}
