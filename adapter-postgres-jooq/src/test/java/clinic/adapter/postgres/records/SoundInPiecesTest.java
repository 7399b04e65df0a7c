package clinic.adapter.postgres.records;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.domain.records.Audio;
import clinic.domain.records.AudioId;
import clinic.domain.records.AudioStore;
import clinic.domain.records.AudioStore.Kept;
import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;
import clinic.domain.testkit.scheduling.Cast;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import com.zaxxer.hikari.HikariDataSource;
import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** How a sound goes to PostgreSQL and comes back: in pieces, however long it is and however slow the line. */
class SoundInPiecesTest {
    private static final int PIECE = PostgresAudioStore.PIECE;
    private static final Actor ANA = Actors.professional(Cast.ANA);
    private static final AudioId ID = new AudioId(SequenceIds.id(1));

    @AutoClose
    private static final PostgresRecords STAGE = new PostgresRecords();

    private final AudioStore store = STAGE.audioStore();

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @ParameterizedTest
    @ValueSource(ints = {4, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 3 * PIECE + 7})
    void comesBackAsItWas(int length) {
        var audio = kept(Tape.of(length));
        var whole = Tape.bytes(length);
        assertThat(audio.bytes()).isEqualTo(length);
        assertThat(audio.sha256()).isEqualTo(sha256(whole));
        assertThat(heard(0, length)).isEqualTo(whole);
        assertThat(texts("select octet_length(bytes) from medical_audio_chunks order by number"))
                .hasSize((length + PIECE - 1) / PIECE)
                .last()
                .isEqualTo(String.valueOf((length - 1) % PIECE + 1));
    }

    @Test
    void comesBackInPartFromAnywhere() {
        var whole = Tape.bytes(3 * PIECE + 7);
        kept(Tape.of(whole.length));
        for (var from : new int[] {0, 1, PIECE - 1, PIECE, PIECE + 1, 2 * PIECE, whole.length - 1}) {
            for (var length : new int[] {1, 2, PIECE, PIECE + 2, whole.length - from}) {
                var part = heard(from, Math.min(length, whole.length - from));
                assertThat(Tape.isPart(part, whole, from))
                        .as(from + ", " + length)
                        .isTrue();
            }
        }
    }

    @Test
    void isNeverInMemoryAsAWhole() {
        var tape = Tape.of(Audio.MOST_BYTES);
        kept(tape);
        assertThat(tape.mostAtOnce()).isLessThanOrEqualTo(PIECE);
        var most = new AtomicInteger();
        var counted = new AtomicInteger();
        store.write(ANA, ID, 0, Audio.MOST_BYTES, new OutputStream() {
            @Override
            public void write(int one) {
                throw new AssertionError("byte by byte");
            }

            @Override
            public void write(byte[] bytes, int offset, int length) {
                most.accumulateAndGet(length, Math::max);
                counted.addAndGet(length);
            }
        });
        assertThat(counted).hasValue((int) Audio.MOST_BYTES);
        assertThat(most).hasValueLessThanOrEqualTo(PIECE);
    }

    @Test
    void keepsNoConnectionWhileTheLineIsSlow() throws SQLException {
        var pool = STAGE.database().service().unwrap(HikariDataSource.class).getHikariPoolMXBean();
        var most = new AtomicInteger();
        kept(Tape.of(3 * PIECE).meanwhile(() -> most.accumulateAndGet(pool.getActiveConnections(), Math::max)));
        store.write(ANA, ID, 0, 3 * PIECE, new OutputStream() {
            @Override
            public void write(int one) {
                most.accumulateAndGet(pool.getActiveConnections(), Math::max);
            }
        });
        assertThat(most).hasValue(0);
    }

    @Test
    void isNotKeptWhenItIsTooLong() {
        assertThat(store.keep(ANA, ID, Tape.of(Audio.MOST_BYTES + 1), NINE)).isEqualTo(new Kept.TooLarge());
        assertThatNothingIsLeft();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3, PIECE, 2 * PIECE, 2 * PIECE + 5})
    void isNotKeptWhenTheLineBreaks(int after) {
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> store.keep(ANA, ID, Tape.of(3 * PIECE).brokenAt(after), NINE))
                .withMessageContaining("the line is cut");
        assertThatNothingIsLeft();
    }

    @Test
    void isNotHeardBeforeItIsWhole() {
        var heard = new ByteArrayOutputStream();
        kept(Tape.of(2 * PIECE)
                .meanwhile(
                        () -> assertThat(store.write(SYSTEM, ID, 0, 1, heard)).isFalse()));
        assertThat(heard.size()).isZero();
    }

    @Test
    void isForgottenInTheMiddleWhenItWasBegunLongAgo() {
        var tape = Tape.of(2 * PIECE).meanwhile(() -> store.forget(SYSTEM, NINE.plusSeconds(1)));
        assertThatExceptionOfType(StorageFailure.class).isThrownBy(() -> store.keep(ANA, ID, tape, NINE));
        assertThatNothingIsLeft();
    }

    @Test
    void isNotTheFrontDesksToKeep() {
        assertThatExceptionOfType(StorageFailure.class)
                .isThrownBy(() -> store.keep(RECEPTIONIST, ID, Tape.of(9), NINE));
        assertThatNothingIsLeft();
    }

    @Test
    void isStoredUncompressedSoThatAPartIsReadAlone() {
        assertThat(texts("select attstorage from pg_attribute where attrelid = 'medical_audio_chunks'::regclass"
                        + " and attname = 'bytes'"))
                .containsExactly("e");
    }

    private void assertThatNothingIsLeft() {
        assertThat(texts("select id from medical_audio union all select audio_id from medical_audio_chunks"))
                .isEmpty();
    }

    private Audio kept(Tape tape) {
        return ((Kept.Done) store.keep(ANA, ID, tape, NINE)).audio();
    }

    private byte[] heard(long from, long length) {
        var heard = new ByteArrayOutputStream();
        assertThat(store.write(ANA, ID, from, length, heard)).isTrue();
        return heard.toByteArray();
    }

    private static List<String> texts(String query) {
        return STAGE.database().texts(query);
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java has SHA-256", impossible);
        }
    }
}
