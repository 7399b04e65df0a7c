package clinic.bootstrap.messaging;

import clinic.adapter.postgres.testkit.TestDatabase;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;

/**
 * What a clinic for tests can be booked for: one procedure of half an hour, with one professional or more, at these hours.
 *
 * @param horizon how many days ahead
 */
record Agenda(int professionals, Set<DayOfWeek> days, int fromHour, int slots, int horizon) {
    static final ZoneId ZONE = ZoneId.of("America/Sao_Paulo");
    static final UUID PROCEDURE = id(1, 0);
    static final UUID RECEPTIONIST = id(2, 0);
    static final UUID CLIENT = id(2, 1);

    private static final int SLOT_MINUTES = 30;

    Agenda {
        days = Set.copyOf(days);
    }

    /** More time than anybody wants. */
    static Agenda roomy() {
        return new Agenda(2, EnumSet.allOf(DayOfWeek.class), 8, 24, 60);
    }

    /** So many half hours of one professional, all on the day after tomorrow. */
    static Agenda scarce(int slots) {
        return new Agenda(1, Set.of(LocalDate.now(ZONE).plusDays(2).getDayOfWeek()), 9, slots, 4);
    }

    static UUID professional(int number) {
        return id(3, number);
    }

    static UUID patient(int number) {
        return id(4, number);
    }

    private static UUID id(int kind, int number) {
        return UUID.fromString("00000000-000%d-7000-8000-%012d".formatted(kind, number));
    }

    void writeInto(TestDatabase database) {
        database.run("""
            insert into clinic_settings (id, name, address, time_zone, slot_grid_minutes, minimum_notice_minutes,
              horizon_days, closing_on, version)
            values (1, 'Clínica Sol', 'Rua', '%s', 30, 60, %d, '{}', 1)
            on conflict (id) do update set name = excluded.name, slot_grid_minutes = excluded.slot_grid_minutes,
              minimum_notice_minutes = excluded.minimum_notice_minutes, horizon_days = excluded.horizon_days
            """.formatted(ZONE, horizon));
        profile(database, RECEPTIONIST, "Recepção", "receptionist");
        profile(database, CLIENT, "Cliente", "client");
        database.run("""
            insert into procedimentos (id, name, description, duration_minutes, buffer_before_minutes,
              buffer_after_minutes, price_cents, active, created_at, version)
            values ('%s', 'Avaliação', '', %d, 0, 0, 10000, true, now(), 1)
            """.formatted(PROCEDURE, SLOT_MINUTES));
        for (var number = 0; number < professionals; number++) hire(database, number);
    }

    private void hire(TestDatabase database, int number) {
        profile(database, professional(number), "Profissional " + (char) ('A' + number), "professional");
        for (var day : days) {
            database.run(
                    "insert into working_hours (profile_id, weekday, from_minute, to_minute) values ('%s', %d, %d, %d)"
                            .formatted(
                                    professional(number),
                                    day.getValue(),
                                    fromHour * 60,
                                    fromHour * 60 + slots * SLOT_MINUTES));
        }
        database.run("insert into procedure_professionals (procedure_id, profile_id) values ('%s', '%s')"
                .formatted(PROCEDURE, professional(number)));
    }

    private static void profile(TestDatabase database, UUID id, String name, String role) {
        database.run("""
            insert into profiles (id, name, email, phone, role, registration, active, created_at, version)
            values ('%1$s', '%2$s', '%1$s@example.test', null, '%3$s', null, true, now(), 1)
            """.formatted(id, name, role));
    }

    /** Somebody who is the clinic's patient already. */
    static void admit(TestDatabase database, int number, String name, String phone) {
        database.run("""
            insert into pacientes (id, name, name_key, search_text, phone, created_at, version)
            values ('%1$s', '%2$s', lower('%2$s'), lower('%2$s'), '%3$s', now(), 1)
            """.formatted(patient(number), name, phone));
    }
}
