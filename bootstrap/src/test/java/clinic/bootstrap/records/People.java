package clinic.bootstrap.records;

import clinic.adapter.postgres.testkit.TestDatabase;
import clinic.domain.shared.Role;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/** Who is in the clinic of these tests. Nobody of them may ever be read of in a log. */
final class People {
    static final UUID ANA = id(1);
    static final UUID BRUNO = id(2);
    static final UUID RECEPTIONIST = id(3);
    static final UUID CLIENT = id(4);

    /** Works here no more by the end of a test. */
    static final UUID DAVI = id(5);

    /** Consents to all. */
    static final UUID ZULEICA = id(10);

    /** Has consented to nothing. */
    static final UUID OTACILIO = id(11);

    /** Consents, and changes her mind. */
    static final UUID IRACEMA = id(12);

    private static final String TELEPHONE = "+55119000123";
    private static final String CPF = "52998224725";

    /** What no log may have. */
    static final List<String> SECRETS = List.of(
            "Anastácia",
            "Brunildo",
            "Recepcionilda",
            "Davimar",
            "Zuleica",
            "Quaresma",
            "Otacílio",
            "Iracema",
            TELEPHONE.substring(1),
            CPF,
            "529.982.247-25",
            "@example.test");

    private People() {}

    private static UUID id(int number) {
        return UUID.fromString("00000000-0004-7000-8000-%012d".formatted(number));
    }

    static Role role(UUID person) {
        if (person.equals(RECEPTIONIST)) return Role.RECEPTIONIST;
        return person.equals(CLIENT) ? Role.CLIENT : Role.PROFESSIONAL;
    }

    static void writeInto(TestDatabase database) {
        database.run("""
            insert into clinic_settings (id, name, address, time_zone, slot_grid_minutes, minimum_notice_minutes,
              horizon_days, closing_on, version)
            values (1, 'Clínica Sol', 'Rua', 'America/Sao_Paulo', 30, 60, 60, '{}', 1)
            on conflict do nothing\
            """);
        profile(database, ANA, "Anastácia Alves");
        profile(database, BRUNO, "Brunildo Braga");
        profile(database, RECEPTIONIST, "Recepcionilda Reis");
        profile(database, CLIENT, "Zuleica Quaresma");
        profile(database, DAVI, "Davimar Dias");
        patient(database, ZULEICA, "Zuleica Quaresma", "'" + CPF + "', '" + CLIENT + "'");
        patient(database, OTACILIO, "Otacílio Ouro", "null, null");
        patient(database, IRACEMA, "Iracema Ipê", "null, null");
    }

    private static void profile(TestDatabase database, UUID id, String name) {
        database.run("""
            insert into profiles (id, name, email, phone, role, registration, active, created_at, version)
            values ('%1$s', '%2$s', '%1$s@example.test', null, '%3$s', null, true, now(), 1)
            """.formatted(id, name, role(id).name().toLowerCase(Locale.ROOT)));
    }

    private static void patient(TestDatabase database, UUID id, String name, String cpfAndProfile) {
        database.run("""
            insert into pacientes (id, name, name_key, search_text, phone, cpf, profile_id, created_at, version)
            values ('%1$s', '%2$s', lower('%2$s'), lower('%2$s'), '%3$s', %4$s, now(), 1)
            """.formatted(id, name, TELEPHONE + id.toString().substring(34), cpfAndProfile));
    }
}
