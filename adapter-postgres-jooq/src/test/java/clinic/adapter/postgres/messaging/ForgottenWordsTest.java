package clinic.adapter.postgres.messaging;

import static clinic.domain.testkit.messaging.IncomingBuilder.anEvent;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Inbox.Waiting;
import clinic.domain.testkit.shared.Actors;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The sound that an event carries goes when the event is worked off, and what we said ourselves. */
class ForgottenWordsTest {
    private static final String SAID = "\"text\":\"é \\\"base64\\\":\\\"T2dnUw\\\" 🙂\"";
    private static final String BODY = "{" + SAID + ",\"base64\":\"" + "T2dn/+".repeat(50_000)
            + "==\",\"quoted\":{\"base64\":\"QQ==\",\"seconds\":3},\"base64\":null}";
    private static final String LEFT =
            "{" + SAID + ",\"base64\":\"\",\"quoted\":{\"base64\":\"\",\"seconds\":3},\"base64\":null}";

    @AutoClose
    private static final PostgresMessaging STAGE = new PostgresMessaging();

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    private static void works(Consumer<Waiting> how) {
        STAGE.inbox().keep(anEvent().body(BODY).build());
        STAGE.unitOfWork().inTransaction(Actors.SYSTEM, () -> {
            var waiting = STAGE.inbox().next(NINE).orElseThrow();
            assertThat(waiting.body()).isEqualTo(BODY);
            how.accept(waiting);
            return waiting;
        });
    }

    private static String body() {
        return STAGE.database().texts("select body from messenger_events").getFirst();
    }

    @Test
    void whenItIsDone() {
        works(waiting -> STAGE.inbox().done(waiting.id(), NINE));
        assertThat(body()).isEqualTo(LEFT);
    }

    @Test
    void whenItIsPutAside() {
        works(waiting -> STAGE.inbox().postpone(waiting.id(), "it failed", Optional.empty()));
        assertThat(body()).isEqualTo(LEFT);
    }

    @Test
    void notWhileItIsTriedAgain() {
        works(waiting -> STAGE.inbox().postpone(waiting.id(), "it failed", Optional.of(NINE.plusSeconds(9))));
        assertThat(body()).isEqualTo(BODY);
    }

    @Test
    void ofWhatIsNoWorkAtOnce() {
        STAGE.inbox().keep(anEvent().body(BODY).forTheRecord().build());
        assertThat(body()).isEqualTo(LEFT);
    }

    @Test
    void butNothingElse() {
        var body = "{\"base64\":null,\"text\":\"base64\"}";
        STAGE.inbox().keep(anEvent().body(body).forTheRecord().build());
        assertThat(body()).isEqualTo(body);
    }

    @Test
    void andWhatWeSaidOurselves() {
        var said = "{\"key\":{\"fromMe\" : true},\"message\":{\"conversation\":\"diz \\\"oi\\\" \\\\\"},\"text\":"
                + " \"a\",\"type\":\"b\"}";
        STAGE.inbox().keep(anEvent().body(said).forTheRecord().build());
        assertThat(body())
                .isEqualTo("{\"key\":{\"fromMe\" : true},\"message\":{\"conversation\":\"\"},\"text\":"
                        + " \"\",\"type\":\"b\"}");
    }
}
