package clinic.bootstrap.http;

import java.util.List;

/** How many rows there are of each thing that people make: a refused call must leave them as they were. */
final class Leftovers {
    private static final List<String> TABLES = List.of(
            "profiles",
            "credentials",
            "pacientes",
            "procedimentos",
            "procedure_professionals",
            "agendamentos",
            "occupations",
            "time_off",
            "outbox",
            "whatsapp_messages where author_id is not null",
            "idempotency_keys");

    private Leftovers() {}

    static List<String> of(DemoClinic clinic) {
        return clinic.database()
                .texts(TABLES.stream()
                        .map(table -> "select '" + table + " ' || count(*) from " + table)
                        .reduce((one, other) -> one + " union all " + other)
                        .orElseThrow());
    }
}
