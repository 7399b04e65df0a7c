package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.scheduling.Slot;
import clinic.domain.scheduling.TimeOff;
import clinic.domain.scheduling.TimeOffFilter;
import clinic.domain.scheduling.TimeOffId;
import clinic.domain.scheduling.TimesOff;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Times off in {@code time_off}; what each takes of the ledger is the database's own work, which nobody forestalls. */
public final class PostgresTimesOff implements TimesOff {
    private static final Trip ADD = Trip.of(Sql.beside(PostgresTimesOff.class, "add_time_off.sql"));
    private static final Trip REMOVE = Trip.of(Sql.beside(PostgresTimesOff.class, "remove_time_off.sql"));
    private static final Trip LIST = Trip.of(Sql.beside(PostgresTimesOff.class, "list_time_off.sql"));

    private final PostgresUnitOfWork unitOfWork;

    private record Position(Instant start, UUID id) {
        static Position read(String text) {
            var parts = text.split("/", 2);
            return new Position(Instant.ofEpochSecond(Long.parseLong(parts[0])), UUID.fromString(parts[1]));
        }

        static String of(TimeOff timeOff) {
            return timeOff.slot().start().getEpochSecond() + "/" + timeOff.id().value();
        }
    }

    public PostgresTimesOff(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public List<AppointmentView> add(TimeOff timeOff) {
        return unitOfWork.tell(ADD, binder -> bind(binder, timeOff), results -> {
            results.next(); // of the lock
            results.next(); // of the occupying
            return conflicts(results.next());
        });
    }

    private static void bind(Binder binder, TimeOff timeOff) throws SQLException {
        var professional = timeOff.professional().value();
        var slot = timeOff.slot();
        binder.with(professional)
                .with(timeOff.id().value())
                .with(professional)
                .with(slot.start())
                .with(slot.end())
                .with(timeOff.reason())
                .with(timeOff.createdAt());
        binder.with(professional).with(slot.start()).with(slot.end());
        binder.with(professional).with(slot.start()).with(slot.end());
    }

    private static List<AppointmentView> conflicts(ResultSet row) throws SQLException {
        var conflicts = new ArrayList<AppointmentView>();
        while (row.next()) {
            conflicts.add(AppointmentRow.view(row, ZoneId.of(row.getString(AppointmentRow.COLUMNS + 1))));
        }
        return conflicts;
    }

    @Override
    public Optional<TimeOff> remove(ProfileId professional, TimeOffId id) {
        return unitOfWork.tell(
                REMOVE,
                binder -> binder.with(professional.value())
                        .with(id.value())
                        .with(professional.value())
                        .with(id.value())
                        .with(professional.value()),
                results -> {
                    results.next(); // of the lock
                    var row = results.next();
                    return row.next() ? Optional.of(timeOff(row)) : Optional.empty();
                });
    }

    @Override
    public Page<TimeOff> list(ProfileId professional, TimeOffFilter filter, Paging paging) {
        var after = paging.after().map(Position::read);
        return unitOfWork.tell(
                LIST,
                binder -> binder.with(professional.value())
                        .instant(filter.from())
                        .instant(filter.before())
                        .instant(after.map(Position::start))
                        .uuid(after.map(Position::id))
                        .with(paging.limit() + 1),
                results -> page(results.next(), paging.limit()));
    }

    private static Page<TimeOff> page(ResultSet row, int limit) throws SQLException {
        var items = new ArrayList<TimeOff>();
        while (row.next()) {
            if (items.size() == limit) return new Page<>(items, Optional.of(Position.of(items.getLast())));
            items.add(timeOff(row));
        }
        return new Page<>(items, Optional.empty());
    }

    private static TimeOff timeOff(ResultSet row) throws SQLException {
        return new TimeOff(
                new TimeOffId(row.getObject(1, UUID.class)),
                new ProfileId(row.getObject(2, UUID.class)),
                new Slot(AppointmentRow.seconds(row, 3), AppointmentRow.seconds(row, 4)),
                row.getString(5),
                AppointmentRow.seconds(row, 6));
    }
}
