package clinic.bootstrap.logging;

import ch.qos.logback.classic.spi.ILoggingEvent;
import clinic.bootstrap.postgres.PostgresFailure;
import clinic.bootstrap.settings.BadSetting;
import clinic.domain.shared.StorageFailure;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;

/** Knows what may be told of an event, and of an exception. */
final class Discretion {
    /** Ours tell ids; of others, these tell of connections, migrations and jobs. */
    private static final List<String> TALKERS =
            List.of("clinic.", "com.zaxxer.hikari.", "org.flywaydb.", "com.github.kagkarlsson.");

    /** They never quote what was sent or what is stored. */
    private static final Set<Class<?>> HARMLESS = Set.of(StorageFailure.class, PostgresFailure.class, BadSetting.class);

    /** SQL states of a database that is away, full, stopping or broken: their messages tell of it, never of a row. */
    private static final List<String> ABOUT_THE_SERVER = List.of("08", "53", "57", "58", "XX");

    private Discretion() {}

    /** The message; with what was filled in only if that is harmless. */
    static String message(ILoggingEvent event) {
        var logger = event.getLoggerName();
        return TALKERS.stream().anyMatch(logger::startsWith) ? event.getFormattedMessage() : event.getMessage();
    }

    /** What may be told of an exception, beside its type and where it was thrown. */
    static Map<String, String> facts(Throwable thrown) {
        var facts = new LinkedHashMap<String, String>();
        var message = thrown.getMessage();
        if (message != null && isHarmless(thrown)) facts.put("message", message);
        if (thrown instanceof SQLException sql && sql.getSQLState() != null) facts.put("state", sql.getSQLState());
        if (thrown instanceof PSQLException postgres && postgres.getServerErrorMessage() != null) {
            put(facts, "table", postgres.getServerErrorMessage().getTable());
            put(facts, "constraint", postgres.getServerErrorMessage().getConstraint());
            put(facts, "routine", postgres.getServerErrorMessage().getRoutine());
        }
        return facts;
    }

    private static void put(Map<String, String> facts, String name, @Nullable String value) {
        if (value != null) facts.put(name, value);
    }

    private static boolean isHarmless(Throwable thrown) {
        if (thrown instanceof SQLException sql) {
            var state = String.valueOf(sql.getSQLState());
            return ABOUT_THE_SERVER.stream().anyMatch(state::startsWith);
        }
        return HARMLESS.contains(thrown.getClass())
                || thrown.getClass().getName().startsWith("java.net.");
    }
}
