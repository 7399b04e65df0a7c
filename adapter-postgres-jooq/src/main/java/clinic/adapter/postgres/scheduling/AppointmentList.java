package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.audit.AuditRow;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.domain.scheduling.AppointmentFilter;
import clinic.domain.scheduling.AppointmentView;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Role;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;

/** Reads appointments by start and id, narrowed by what the filter names. */
final class AppointmentList {
    private static final String TEXT = Sql.beside(AppointmentList.class, "list.sql");
    private static final String FILTERS = "-- the filters";

    /** Row level security says so too, but behind an "or" that uses no index: a client would wait for all rows. */
    private static final String OWN = "and a.patient_id = (select c.id from pacientes c where c.profile_id = ?)";

    private final PostgresUnitOfWork unitOfWork;
    private final ConcurrentMap<List<String>, Trip> trips = new ConcurrentHashMap<>();

    private record Condition(String text, List<Object> values) {}

    AppointmentList(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    Page<AppointmentView> read(AppointmentFilter filter, Paging paging, AuditRow audit) {
        var conditions = conditions(audit.actor(), filter, paging);
        var trip =
                trips.computeIfAbsent(conditions.stream().map(Condition::text).toList(), AppointmentList::trip);
        return unitOfWork.ask(
                audit.actor(),
                trip,
                binder -> {
                    for (var condition : conditions) {
                        for (var value : condition.values()) {
                            if (value instanceof Instant instant) binder.with(instant);
                            else binder.with(value);
                        }
                    }
                    audit.bind(binder.with(paging.limit() + 1));
                    binder.with(paging.limit());
                },
                results -> page(results.next(), paging.limit()));
    }

    private static Trip trip(List<String> conditions) {
        return Trip.relaxed(TEXT.replace(FILTERS, String.join("\n    ", conditions)));
    }

    private static List<Condition> conditions(Actor actor, AppointmentFilter filter, Paging paging) {
        var conditions = new ArrayList<Condition>();
        if (actor instanceof Actor.Person person && person.role() == Role.CLIENT) {
            conditions.add(new Condition(OWN, List.of(person.id().value())));
        }
        filter.from().ifPresent(from -> conditions.add(new Condition("and a.starts_at >= ?", List.of(from))));
        filter.before().ifPresent(before -> conditions.add(new Condition("and a.starts_at < ?", List.of(before))));
        filter.professional()
                .ifPresent(id -> conditions.add(new Condition("and a.professional_id = ?", List.of(id.value()))));
        filter.patient().ifPresent(id -> conditions.add(new Condition("and a.patient_id = ?", List.of(id.value()))));
        filter.status()
                .ifPresent(status -> conditions.add(
                        new Condition("and a.status = ?", List.of(status.name().toLowerCase(Locale.ROOT)))));
        paging.after().ifPresent(after -> conditions.add(position(after)));
        return conditions;
    }

    private static Condition position(String after) {
        var parts = after.split("/", 2);
        return new Condition(
                "and (a.starts_at, a.id) > (?, ?)",
                List.of(Instant.ofEpochSecond(Long.parseLong(parts[0])), UUID.fromString(parts[1])));
    }

    private static Page<AppointmentView> page(ResultSet row, int limit) throws SQLException {
        var items = new ArrayList<AppointmentView>();
        while (row.next()) {
            if (items.size() == limit) return new Page<>(items, Optional.of(positionOf(items.getLast())));
            items.add(AppointmentRow.view(row, ZoneId.of(row.getString(AppointmentRow.COLUMNS + 1))));
        }
        return new Page<>(items, Optional.empty());
    }

    private static String positionOf(AppointmentView view) {
        var appointment = view.appointment();
        return appointment.visit().start().getEpochSecond() + "/"
                + appointment.id().value();
    }
}
