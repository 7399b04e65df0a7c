package clinic.adapter.postgres.scheduling;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.BookingRules;
import clinic.domain.scheduling.ProcedureTimes;
import clinic.domain.scheduling.WorkingHours;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.scheduling.Cast;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Puts those of the test kit's {@link Cast} into an empty database, past row level security. */
public final class CastInPostgres {
    private final Connection connection;

    private CastInPostgres(Connection connection) {
        this.connection = connection;
    }

    public static void enter(TestDatabase database) {
        try (var connection = database.all().getConnection()) {
            new CastInPostgres(connection).enter();
        } catch (SQLException failure) {
            throw new IllegalStateException("the test's database is away", failure);
        }
    }

    private void enter() {
        clinic(Cast.RULES);
        Cast.PROFESSIONALS.forEach((id, name) -> {
            profile(id, name, "professional");
            hours(id, Cast.hours(id));
        });
        Cast.PATIENTS.forEach((id, name) -> {
            var profile = Optional.ofNullable(Cast.CLIENTS.get(id));
            profile.ifPresent(client -> profile(client, name, "client"));
            patient(id, name, profile);
        });
        Cast.PROCEDURES.forEach(
                (id, name) -> procedure(Cast.times(id), name, Cast.PERFORMERS.getOrDefault(id, Set.of())));
    }

    private void clinic(BookingRules rules) {
        run(
                """
                insert into clinic_settings (name, address, time_zone, slot_grid_minutes, minimum_notice_minutes,
                  horizon_days, closing_on, version)
                values ('Clinic', 'Street 1', ?, ?, ?, ?, ?::text[]::date[], 1)\
                """,
                rules.zone().getId(),
                rules.gridMinutes(),
                rules.minimumNotice().toMinutes(),
                rules.horizonDays(),
                rules.closingDays().stream().map(Object::toString).toArray(String[]::new));
    }

    private void profile(ProfileId id, String name, String role) {
        run(
                "insert into profiles (id, name, email, role, active, created_at, version)"
                        + " values (?, ?, ? || '@example.com', ?, true, now(), 1)",
                id.value(),
                name,
                id.value().toString(),
                role);
    }

    private void hours(ProfileId professional, WorkingHours hours) {
        run(
                "insert into working_zones (profile_id, time_zone) values (?, ?)",
                professional.value(),
                hours.zone().getId());
        hours.weekly()
                .forEach((day, stretches) -> stretches.forEach(stretch -> run(
                        "insert into working_hours (profile_id, weekday, from_minute, to_minute) values (?, ?, ?, ?)",
                        professional.value(),
                        day.getValue(),
                        stretch.fromMinute(),
                        stretch.toMinute())));
    }

    private void patient(PatientId id, String name, Optional<ProfileId> profile) {
        run("""
            insert into pacientes (id, name, name_key, search_text, phone, profile_id, created_at, version)
            values (?, ?, lower(?), lower(?), '+5511987654321', ?, now(), 1)\
            """, id.value(), name, name, name, profile.map(ProfileId::value));
    }

    private void procedure(ProcedureTimes times, String name, Set<ProfileId> performers) {
        run(
                """
                insert into procedimentos (id, name, description, duration_minutes, buffer_before_minutes,
                  buffer_after_minutes, price_cents, active, created_at, version)
                values (?, ?, '', ?, ?, ?, 10000, true, now(), 1)\
                """,
                times.procedure().value(),
                name,
                times.duration().toMinutes(),
                times.bufferBefore().toMinutes(),
                times.bufferAfter().toMinutes());
        for (var performer : performers) {
            run(
                    "insert into procedure_professionals (procedure_id, profile_id) values (?, ?)",
                    times.procedure().value(),
                    performer.value());
        }
    }

    private void run(String text, @Nullable Object... values) {
        try (var statement = connection.prepareStatement(text)) {
            for (var index = 0; index < values.length; index++) {
                var value = values[index] instanceof Optional<?> maybe ? maybe.orElse(null) : values[index];
                statement.setObject(index + 1, value);
            }
            statement.execute();
        } catch (SQLException failure) {
            throw new IllegalStateException("the test's database refused: " + text, failure);
        }
    }
}
