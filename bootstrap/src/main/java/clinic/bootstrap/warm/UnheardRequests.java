package clinic.bootstrap.warm;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.OutputStreamAppender;
import clinic.adapter.rest.shared.RestServer;
import clinic.bootstrap.logging.LogLine;
import java.io.OutputStream;
import org.slf4j.LoggerFactory;

/**
 * From beginning to end, what is logged of requests becomes lines as ever, which go nowhere: so that these too have been made often.
 * Warnings are heard.
 */
final class UnheardRequests {
    private final Logger requests;
    private final Nowhere nowhere;

    private UnheardRequests(Logger requests, Nowhere nowhere) {
        this.requests = requests;
        this.nowhere = nowhere;
    }

    static UnheardRequests begin() {
        var requests = (Logger) LoggerFactory.getLogger(RestServer.class.getPackageName());
        var nowhere = new Nowhere(requests.getLoggerContext().getLogger(Logger.ROOT_LOGGER_NAME));
        var line = new LogLine();
        line.setContext(requests.getLoggerContext());
        line.start();
        nowhere.setContext(requests.getLoggerContext());
        nowhere.setEncoder(line);
        nowhere.setOutputStream(OutputStream.nullOutputStream());
        nowhere.start();
        requests.setAdditive(false);
        requests.addAppender(nowhere);
        return new UnheardRequests(requests, nowhere);
    }

    void end() {
        requests.detachAppender(nowhere);
        requests.setAdditive(true);
        nowhere.stop();
    }

    private static final class Nowhere extends OutputStreamAppender<ILoggingEvent> {
        private final Logger root;

        Nowhere(Logger root) {
            super();
            this.root = root;
        }

        @Override
        protected void append(ILoggingEvent event) {
            if (event.getLevel().isGreaterOrEqual(Level.WARN)) root.callAppenders(event);
            else super.append(event);
        }
    }
}
