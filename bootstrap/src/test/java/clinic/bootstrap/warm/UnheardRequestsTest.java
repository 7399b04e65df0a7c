package clinic.bootstrap.warm;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import clinic.adapter.rest.shared.RestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class UnheardRequestsTest {
    private static final Logger ROOT = (Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME);
    private static final Logger REQUESTS = (Logger) LoggerFactory.getLogger(RestServer.class);

    private final ListAppender<ILoggingEvent> heard = new ListAppender<>();

    @BeforeEach
    void listen() {
        heard.start();
        ROOT.addAppender(heard);
        REQUESTS.setLevel(Level.INFO);
    }

    @AfterEach
    void listenNoMore() {
        ROOT.detachAppender(heard);
        REQUESTS.setLevel(null);
    }

    @Test
    void hearsNoRequestUntilTheEnd() {
        var unheard = UnheardRequests.begin();
        REQUESTS.info("one that is only for practice");
        unheard.end();
        REQUESTS.info("a real one");
        assertThat(heard.list).extracting(ILoggingEvent::getMessage).containsExactly("a real one");
    }

    @Test
    void hearsWhatGoesWrong() {
        var unheard = UnheardRequests.begin();
        REQUESTS.warn("it went wrong");
        unheard.end();
        assertThat(heard.list).extracting(ILoggingEvent::getMessage).containsExactly("it went wrong");
    }
}
