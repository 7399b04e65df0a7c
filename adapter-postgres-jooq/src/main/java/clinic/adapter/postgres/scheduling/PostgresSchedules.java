package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.shared.Binder;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.scheduling.Schedules;
import clinic.domain.scheduling.Stretch;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.ProfileId;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Working hours in {@code working_hours} and {@code working_zones}. The zone's row, written first, makes the second of
 * two wait for the first.
 */
public final class PostgresSchedules implements Schedules {
    private static final Trip FIND = Trip.of(Sql.beside(PostgresSchedules.class, "find_hours.sql"));
    private static final Trip KEEP = Trip.of(Sql.beside(PostgresSchedules.class, "keep_hours.sql"));

    private final PostgresUnitOfWork unitOfWork;

    private record Row(DayOfWeek day, Stretch stretch) {}

    public PostgresSchedules(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<WorkingHours> find(ProfileId professional) {
        return unitOfWork.tell(
                FIND,
                binder -> binder.with(professional.value()),
                results -> HoursRow.read(results.next()).values().stream()
                        .map(row -> new WorkingHours(row.zone(), row.weekly()))
                        .findFirst());
    }

    @Override
    public Kept keep(ProfileId professional, WorkingHours hours) {
        return unitOfWork.tell(
                KEEP,
                binder -> bind(binder, professional, hours),
                results -> results.next().next() ? Kept.KEPT : Kept.UNKNOWN_PROFESSIONAL);
    }

    private static void bind(Binder binder, ProfileId professional, WorkingHours hours) throws SQLException {
        var rows = rows(hours);
        binder.with(hours.zone().getId())
                .with(professional.value())
                .with(professional.value())
                .texts(rows.stream().map(row -> "" + row.day().getValue()).toList())
                .texts(rows.stream().map(row -> "" + row.stretch().fromMinute()).toList())
                .texts(rows.stream().map(row -> "" + row.stretch().toMinute()).toList())
                .with(professional.value());
    }

    private static List<Row> rows(WorkingHours hours) {
        var rows = new ArrayList<Row>();
        hours.weekly().forEach((day, stretches) -> stretches.forEach(stretch -> rows.add(new Row(day, stretch))));
        return rows;
    }
}
