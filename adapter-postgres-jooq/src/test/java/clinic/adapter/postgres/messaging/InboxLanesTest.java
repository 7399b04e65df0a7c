package clinic.adapter.postgres.messaging;

import static clinic.domain.messaging.Inbox.Kept.KEPT;
import static clinic.domain.messaging.Inbox.Kept.SEEN;
import static clinic.domain.testkit.messaging.IncomingBuilder.anEvent;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.Inbox.Incoming;
import clinic.domain.messaging.Inbox.Waiting;
import clinic.domain.messaging.IncomingId;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.messaging.IncomingBuilder;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whose a lane is while transactions are under way side by side. */
class InboxLanesTest {
    private static final String LOSE_CONNECTIONS = """
        select pg_terminate_backend(pid)
        from pg_stat_activity
        where datname = current_database()
          and usename = 'clinic_service'
          and state = 'idle in transaction'\
        """;

    @AutoClose
    private static final PostgresMessaging STAGE = new PostgresMessaging();

    @AutoClose
    private final ExecutorService others = Executors.newCachedThreadPool();

    private final Inbox inbox = STAGE.inbox();

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @Test
    void givesEachWorkerALaneOfItsOwn() {
        var anas = kept(anEvent().lane("ana"));
        kept(anEvent().lane("ana"));
        var bias = kept(anEvent().lane("bia"));
        inTransaction(() -> {
            assertThat(nextId()).contains(anas.id());
            return meanwhile(() -> inTransaction(() -> {
                assertThat(nextId()).contains(bias.id());
                assertThat(meanwhile(() -> inTransaction(this::nextId))).isEmpty();
                return bias;
            }));
        });
        assertThat(inTransaction(this::nextId)).contains(anas.id());
    }

    @Test
    void keepsInALaneThatIsBeingWorkedInWithoutWaiting() {
        var first = kept(anEvent().key("A1"));
        inTransaction(() -> {
            assertThat(nextId()).contains(first.id());
            inbox.done(first.id(), NINE);
            assertThat(meanwhile(() -> inbox.keep(anEvent().key("A2").build()))).isEqualTo(KEPT);
            return meanwhile(() -> {
                assertThat(inbox.keep(anEvent().key("A1").build())).isEqualTo(SEEN);
                return first;
            });
        });
    }

    @Test
    void givesNobodyTheLaneOfAnotherThoughAnEarlierEventHasCome() {
        var later = kept(anEvent().at(NINE.minusSeconds(1)));
        var earlier = anEvent().at(NINE.minusSeconds(2)).build();
        inTransaction(() -> {
            assertThat(nextId()).contains(later.id());
            assertThat(meanwhile(() -> inbox.keep(earlier))).isEqualTo(KEPT);
            assertThat(meanwhile(() -> inTransaction(this::nextId))).isEmpty();
            inbox.done(later.id(), NINE);
            return later;
        });
        assertThat(inTransaction(this::nextId)).contains(earlier.id());
    }

    @Test
    void passesByALaneOfAnotherThatIsDoneButNotCommitted() {
        var first = kept(anEvent().lane("ana"));
        kept(anEvent().lane("ana"));
        inTransaction(() -> {
            nextId();
            inbox.done(first.id(), NINE);
            assertThat(meanwhile(() -> inTransaction(this::nextId))).isEmpty();
            return first;
        });
    }

    @Test
    void givesBackTheLaneOfAWorkerWhoseConnectionIsLost() {
        var event = kept(anEvent());
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> inTransaction(() -> {
                    nextId();
                    inbox.done(event.id(), NINE);
                    return STAGE.database().texts(LOSE_CONNECTIONS);
                }))
                .matches(StorageFailure::retryable);
        assertThat(inTransaction(this::nextId)).contains(event.id());
    }

    @Test
    void keepsWhatNoMessengerWouldSay() {
        var strange = anEvent()
                .instance("i".repeat(9000))
                .lane("\0".repeat(9000))
                .key("k".repeat(9000))
                .body("a\0b")
                .build();
        assertThat(inbox.keep(strange)).isEqualTo(KEPT);
        assertThat(inbox.keep(strange)).isEqualTo(SEEN);
        assertThat(inTransaction(() -> inbox.next(NINE)).map(Waiting::body)).contains("a\uFFFDb");
    }

    private Incoming kept(IncomingBuilder builder) {
        var event = builder.build();
        assertThat(inbox.keep(event)).isEqualTo(KEPT);
        return event;
    }

    private Optional<IncomingId> nextId() {
        return inbox.next(NINE).map(Waiting::id);
    }

    private static <T> T inTransaction(Supplier<T> work) {
        return STAGE.unitOfWork().inTransaction(SYSTEM, work);
    }

    /** What another comes to now, who may not have to wait for us. */
    private <T> T meanwhile(Supplier<T> work) {
        return CompletableFuture.supplyAsync(work, others)
                .orTimeout(30, TimeUnit.SECONDS)
                .join();
    }
}
