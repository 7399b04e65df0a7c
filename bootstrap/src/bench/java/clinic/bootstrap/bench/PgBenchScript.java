package clinic.bootstrap.bench;

import java.sql.Date;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * What was recorded, as a script of pgbench: every statement's text as it was sent, with the recorded values but for
 * those that vary from one transaction to the next.
 *
 * @param text the script
 * @param variables pgbench's arguments for the values
 */
record PgBenchScript(String text, List<String> variables) {
    PgBenchScript {
        variables = List.copyOf(variables);
    }

    /** The recorded round trips: what went together goes together. */
    static PgBenchScript sameTrips(List<Recorder.Trip> trips, Varying varying) {
        return new Writer(varying, true).write(trips);
    }

    /** The same statements in the same transactions, each a round trip of its own, as most programs send them. */
    static PgBenchScript oneByOne(List<Recorder.Trip> trips, Varying varying) {
        return new Writer(varying, false).write(trips);
    }

    /**
     * What varies.
     *
     * @param before pgbench's commands that choose
     * @param values for a recorded value the SQL that takes its place
     */
    record Varying(String before, Map<Object, String> values) {}

    private static final class Writer {
        private final Varying varying;
        private final boolean together;
        private final StringBuilder text = new StringBuilder();
        private final List<String> variables = new ArrayList<>();

        Writer(Varying varying, boolean together) {
            this.varying = varying;
            this.together = together;
        }

        PgBenchScript write(List<Recorder.Trip> trips) {
            text.append(varying.before());
            for (var trip : trips) {
                if (together) text.append("\\startpipeline\n");
                if (trip.begins() || (trip.alone() && !together)) text.append("begin;\n");
                var values = trip.values().iterator();
                for (var statement : trip.text().split(";\\s*", -1)) {
                    var marked = statement.split("\\?", -1);
                    text.append(marked[0]);
                    for (var place = 1; place < marked.length; place++) {
                        text.append(value(values.next())).append(marked[place]);
                    }
                    text.append(";\n");
                }
                if (trip.alone() && !together) text.append("commit;\n");
                if (together) text.append("\\endpipeline\n");
            }
            return new PgBenchScript(text.toString(), variables);
        }

        private String value(Object value) {
            var varied = varying.values().get(value instanceof OffsetDateTime time ? time.toInstant() : value);
            if (varied != null) return varied;
            return switch (value) {
                case Recorder.Null none -> "null";
                case Recorder.SqlArray array -> variable(array.literal(), array.type());
                case UUID id -> variable(id.toString(), "uuid");
                case OffsetDateTime time -> variable(time.toString(), "timestamptz");
                case LocalDate date -> variable(date.toString(), "date");
                case Date date -> variable(date.toString(), "date");
                case Integer number -> variable(number.toString(), "integer");
                case Boolean truth -> variable(truth.toString(), "boolean");
                case String word -> variable(word, "text");
                default ->
                    throw new IllegalStateException("no way to tell pgbench of a "
                            + value.getClass().getName().toLowerCase(Locale.ROOT));
            };
        }

        private String variable(String value, String type) {
            var name = "v" + (variables.size() + 1);
            variables.add(name + "=" + value);
            return "cast(:" + name + " as " + type + ")";
        }
    }
}
