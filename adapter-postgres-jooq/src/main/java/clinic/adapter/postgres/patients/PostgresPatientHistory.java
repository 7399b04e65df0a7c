package clinic.adapter.postgres.patients;

import clinic.adapter.postgres.audit.AuditRow;
import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.patients.HistoryEntry;
import clinic.domain.patients.PatientHistory;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * One patient's history in one round trip. Each kind of entry is a part of the union in {@code history.sql}; a new kind
 * is a new part.
 */
public final class PostgresPatientHistory implements PatientHistory {
    private static final Trip TELL = Trip.relaxed(Sql.beside(PostgresPatientHistory.class, "history.sql"));
    private static final Set<String> FIELDS = Set.of("kind", "at", "title", "professionalName", "status");

    private final PostgresUnitOfWork unitOfWork;

    public PostgresPatientHistory(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** After which entry a part begins; the last id of all comes before the first of none. */
    private record Position(long micros, UUID id) {
        static final Position START =
                new Position(Instant.parse("9999-12-31T00:00:00Z").getEpochSecond() * 1_000_000, new UUID(-1, -1));

        static Position of(String text) {
            var parts = text.split("/", 2);
            return new Position(Long.parseLong(parts[0]), UUID.fromString(parts[1]));
        }

        static Position of(HistoryEntry entry) {
            return new Position(ChronoUnit.MICROS.between(Instant.EPOCH, entry.at()), entry.id());
        }

        void bind(Binder binder) throws SQLException {
            binder.with(at(micros)).with(id);
        }

        String text() {
            return micros + "/" + id;
        }
    }

    @Override
    public Optional<Chapter> tell(Actor actor, PatientId patient, Paging paging, Instant now) {
        var audit = new AuditRow(now, actor, "patient.history", FIELDS);
        var position = paging.after().map(Position::of).orElse(Position.START);
        return unitOfWork.ask(
                actor,
                TELL,
                binder -> {
                    audit.bind(binder.with(patient.value()));
                    position.bind(binder.with(patient.value())
                            .with(HistoryEntry.RECORD_TITLE)
                            .with(patient.value()));
                    binder.with(paging.limit() + 1);
                },
                results -> chapter(results, paging.limit()));
    }

    private static Optional<Chapter> chapter(Work.Results results, int limit) throws SQLException {
        var patient = results.next();
        if (!patient.next()) return Optional.empty();
        var zone = ZoneId.of(patient.getString(1));
        return Optional.of(new Chapter(page(results.next(), limit), zone));
    }

    private static Page<HistoryEntry> page(ResultSet row, int limit) throws SQLException {
        var entries = new ArrayList<HistoryEntry>();
        while (row.next()) {
            if (entries.size() == limit) {
                return new Page<>(
                        entries, Optional.of(Position.of(entries.getLast()).text()));
            }
            entries.add(entry(row));
        }
        return new Page<>(entries, Optional.empty());
    }

    private static HistoryEntry entry(ResultSet row) throws SQLException {
        return new HistoryEntry(
                HistoryEntry.Kind.valueOf(row.getString(1).toUpperCase(Locale.ROOT)),
                row.getObject(2, UUID.class),
                at(row.getLong(3)),
                row.getString(4),
                Optional.ofNullable(row.getString(5)),
                row.getString(6));
    }

    private static Instant at(long micros) {
        return Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
    }
}
