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
            "whatsapp_messages where author_id is not null",
            "idempotency_keys");

    /** All that ever were: they are worked off meanwhile. */
    private static final String EVENTS = "select 'events ' || last_value from outbox_id_seq";

    private Leftovers() {}

    static List<String> of(DemoClinic clinic) {
        return clinic.database()
                .texts(TABLES.stream()
                        .map(table -> "select '" + table + " ' || count(*) from " + table)
                        .reduce(EVENTS, (one, other) -> one + " union all " + other));
    }
}
