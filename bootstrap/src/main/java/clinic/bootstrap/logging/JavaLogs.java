package clinic.bootstrap.logging;

import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;
import org.slf4j.LoggerFactory;

/** Lets what libraries log by {@code java.util.logging} (PostgreSQL's driver does) leave as everything else does. */
public final class JavaLogs extends Handler {
    private JavaLogs() {}

    /** Takes the place of whatever wrote it to the terminal. */
    public static void takeOver() {
        LogManager.getLogManager().reset();
        LogManager.getLogManager().getLogger("").addHandler(new JavaLogs());
    }

    @Override
    public void publish(LogRecord event) {
        if (event.getLevel().intValue() < Level.WARNING.intValue()) return;
        var level = event.getLevel().equals(Level.SEVERE) ? org.slf4j.event.Level.ERROR : org.slf4j.event.Level.WARN;
        LoggerFactory.getLogger(String.valueOf(event.getLoggerName()))
                .atLevel(level)
                .setCause(event.getThrown())
                .log(String.valueOf(event.getMessage()));
    }

    @Override
    public void flush() {
        // nothing is kept back
    }

    @Override
    public void close() {
        // nothing is open
    }
}
