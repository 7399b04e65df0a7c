package clinic.adapter.postgres.records;

import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.domain.records.AudioId;
import clinic.domain.records.AudioStore.Kept;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** That many send their sounds at once over few connections. */
class UploadsAtOnceTest {
    private static final int UPLOADS = 50;
    private static final int CONNECTIONS = 10;
    private static final int LENGTH = 3 * PostgresAudioStore.PIECE;
    private static final Actor ANA = Actors.professional(Cast.ANA);

    @AutoClose
    private static final PostgresRecords STAGE = new PostgresRecords();

    @Test
    void allAreInTheMiddleOfItAndAllAreKept() {
        STAGE.reset();
        var middle = new CyclicBarrier(UPLOADS);
        try (var pool = pool()) {
            var store = new PostgresAudioStore(new PostgresUnitOfWork(pool));
            var kept = Together.run(
                    UPLOADS,
                    number -> store.keep(ANA, id(number), Tape.of(LENGTH).meanwhile(inTheMiddle(middle)), NINE));
            assertThat(kept).hasOnlyElementsOfType(Kept.Done.class);
        }
        assertThat(STAGE.database().texts("""
            select count(*)
            from medical_audio m
            where m.state = 'kept'
              and 3 = (select count(*) from medical_audio_chunks c where c.audio_id = m.id)\
            """)).containsExactly("" + UPLOADS);
    }

    /** All wait for one another after a piece was written: whoever kept a connection would starve the others. */
    private static Runnable inTheMiddle(CyclicBarrier all) {
        var reads = new AtomicLong();
        return () -> {
            if (reads.incrementAndGet() != LENGTH / 8192 / 2) return;
            try {
                all.await(60, TimeUnit.SECONDS);
            } catch (InterruptedException | BrokenBarrierException | TimeoutException alone) {
                throw new IllegalStateException("the others did not come", alone);
            }
        };
    }

    private static AudioId id(int number) {
        return new AudioId(SequenceIds.id(100 + number));
    }

    private static HikariDataSource pool() {
        var config = new HikariConfig();
        config.setDataSource(STAGE.database().service());
        config.setMaximumPoolSize(CONNECTIONS);
        return new HikariDataSource(config);
    }
}
