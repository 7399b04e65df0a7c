package clinic.bootstrap.endurance;

import clinic.domain.shared.ProfileId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

/**
 * A clinic of one procedure of half an hour, a few professionals who never sleep, a few patients and a receptionist, written
 * into an empty database.
 */
final class SmallClinic {
    static final int PROFESSIONALS = 4;
    static final int PATIENTS = 8;
    static final UUID PROCEDURE = id(1, 0);
    static final ProfileId RECEPTIONIST = new ProfileId(id(2, 0));

    private static final Duration LENGTH = Duration.ofMinutes(30);

    @SuppressWarnings("TimeInStaticInitializer") // the same day for all bookings of a test, also at midnight
    private static final Instant FIRST =
            Instant.now().truncatedTo(ChronoUnit.DAYS).plus(Duration.ofDays(2));

    private SmallClinic() {}

    static UUID professional(int number) {
        return id(3, number);
    }

    static UUID patient(int number) {
        return id(4, number);
    }

    /** The start of the so-many-th half hour, soon enough to be booked. */
    static Instant start(int number) {
        return FIRST.plus(LENGTH.multipliedBy(number));
    }

    /** The day of it, in the clinic's zone. */
    static LocalDate day(int number) {
        return start(number).atZone(ZoneId.of("America/Sao_Paulo")).toLocalDate();
    }

    private static UUID id(int kind, int number) {
        return UUID.fromString("00000000-000%d-7000-8000-%012d".formatted(kind, number));
    }

    static void found(Owner owner) {
        owner.run("""
            insert into clinic_settings (id, name, address, time_zone, slot_grid_minutes, minimum_notice_minutes,
              horizon_days, closing_on, version)
            values (1, 'Clinic', 'Street', 'America/Sao_Paulo', 15, 60, 180, '{}', 1)
            on conflict do nothing;
            """);
        owner.run(profile(RECEPTIONIST.value(), "receptionist"));
        owner.run("""
            insert into procedimentos (id, name, description, duration_minutes, buffer_before_minutes,
              buffer_after_minutes, price_cents, active, created_at, version)
            values ('%s', 'Procedure', '', 30, 0, 0, 10000, true, now(), 1)
            """.formatted(PROCEDURE));
        for (var number = 0; number < PROFESSIONALS; number++) hire(owner, professional(number));
        for (var number = 0; number < PATIENTS; number++) admit(owner, patient(number));
    }

    private static String profile(UUID id, String role) {
        return """
            insert into profiles (id, name, email, phone, role, registration, active, created_at, version)
            values ('%1$s', 'Name', '%1$s@example.test', null, '%2$s', null, true, now(), 1)
            """.formatted(id, role);
    }

    private static void hire(Owner owner, UUID professional) {
        owner.run(profile(professional, "professional"));
        owner.run("""
            insert into working_hours (profile_id, weekday, from_minute, to_minute)
            select '%s', weekday, 0, 1440
            from generate_series(1, 7) weekday
            """.formatted(professional));
        owner.run("insert into procedure_professionals (procedure_id, profile_id) values ('" + PROCEDURE + "', '"
                + professional + "')");
    }

    private static void admit(Owner owner, UUID patient) {
        owner.run("""
            insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
            values ('%s', 'Name', 'name', 'name', '+5511987654321', now(), 1)
            """.formatted(patient));
    }
}
