package clinic.domain.testkit.records;

import static clinic.domain.testkit.records.RecordBuilder.aRecord;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import clinic.domain.records.Audio;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.AudioId;
import clinic.domain.records.AudioStore.Kept;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** What every store of sounds keeps to. */
public abstract class AudioStoreContract extends RecordsContract {
    /** Of the bytes {@code OggS}, by {@code sha256sum}. */
    private static final String HASH_OF_OGGS = "68d9ed2adb24458ff173db06b41b9d1b6e228764c457030d63fad11b02bfae1e";

    private static final AudioId ID = new AudioId(SequenceIds.id(71));

    @Test
    public void keepsASoundAndTellsWhatItIs() {
        var kept = keep("OggS".getBytes(StandardCharsets.US_ASCII));
        assertThat(kept).isEqualTo(new Kept.Done(new Audio(ID, AudioFormat.OGG, 4, HASH_OF_OGGS, Optional.empty())));
    }

    @Test
    public void givesBackEveryByteAndEveryPart() {
        var bytes = ogg(1_300_000);
        keep(bytes);
        assertThat(read(0, bytes.length)).isEqualTo(bytes);
        var random = new Random(7);
        for (var number = 0; number < 40; number++) {
            var from = random.nextInt(bytes.length);
            var length = 1 + random.nextInt(Math.min(300_000, bytes.length - from));
            assertThat(read(from, length)).as("%s+%s", from, length).isEqualTo(part(bytes, from, length));
        }
        assertThat(read(bytes.length - 1, 1)).isEqualTo(part(bytes, bytes.length - 1, 1));
    }

    @Test
    public void readsAStreamThatGivesAFewBytesAtATime() {
        var bytes = ogg(5_000);
        var drops = new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] to, int from, int length) {
                return super.read(to, from, Math.min(length, 7));
            }
        };
        assertThat(stage().audioStore().keep(ANA, ID, drops, NINE)).isInstanceOf(Kept.Done.class);
        assertThat(read(0, bytes.length)).isEqualTo(bytes);
    }

    @Test
    public void takesTheLargestAndRefusesOneByteMore() {
        var largest = ogg((int) Audio.MOST_BYTES);
        assertThat(keep(largest)).isInstanceOf(Kept.Done.class);
        assertThat(read(Audio.MOST_BYTES - 1, 1)).isEqualTo(part(largest, largest.length - 1, 1));
        var larger = new AudioId(SequenceIds.id(72));
        var stream = new ByteArrayInputStream(ogg((int) Audio.MOST_BYTES + 1));
        assertThat(stage().audioStore().keep(ANA, larger, stream, NINE)).isEqualTo(new Kept.TooLarge());
        assertThat(isThere(larger)).isFalse();
    }

    @Test
    public void refusesWhatIsNoSound() {
        for (var text : new String[] {"", "O", "%PDF-1.7", "PK\3\4", "Ogg that is none", "<html>"}) {
            assertThat(keep(text.getBytes(StandardCharsets.UTF_8))).as(text).isEqualTo(new Kept.NotAudio());
        }
        assertThat(isThere(ID)).isFalse();
    }

    @Test
    public void keepsNothingOfAStreamThatBreaks() {
        var broken = new SequenceInputStream(new ByteArrayInputStream(ogg(600_000)), new BrokenLine());
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> stage().audioStore().keep(ANA, ID, broken, NINE));
        assertThat(isThere(ID)).isFalse();
    }

    @Test
    public void tellsWhoListensThatTheLineBroke() {
        keep(ogg(1000));
        var broken = new OutputStream() {
            @Override
            public void write(int next) throws IOException {
                throw new IOException("the line broke");
            }
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> stage().audioStore().write(ANA, ID, 0, 1000, broken));
    }

    @Test
    public void forgetsWhatIsOldAndNoRecords() {
        keep(ogg(600_000));
        var record = dictated(aRecord(), "of a record");
        assertThat(stage().audioStore().forget(ANA, NINE.plusSeconds(1))).isZero();
        assertThat(stage().audioStore().forget(SYSTEM, NINE)).isZero();
        assertThat(isThere(ID)).isTrue();
        assertThat(stage().audioStore().forget(SYSTEM, NINE.plusSeconds(1))).isEqualTo(1);
        assertThat(isThere(ID)).isFalse();
        assertThat(isThere(record.audio().orElseThrow().id())).isTrue();
        assertThat(stage().audioStore().forget(SYSTEM, NINE.plusSeconds(1))).isZero();
    }

    @Test
    public void dropsWhatTheActorKept() {
        keep(ogg(600_000));
        assertThat(stage().audioStore().drop(BRUNO, ID)).isFalse();
        assertThat(isThere(ID)).isTrue();
        assertThat(stage().audioStore().drop(ANA, ID)).isTrue();
        assertThat(isThere(ID)).isFalse();
        assertThat(stage().audioStore().drop(ANA, ID)).isFalse();
    }

    @Test
    public void dropsForTheSystemWhoeverKeptIt() {
        keep(ogg(1000));
        assertThat(stage().audioStore().drop(SYSTEM, ID)).isTrue();
        assertThat(isThere(ID)).isFalse();
    }

    @Test
    public void dropsNothingOfARecord() {
        var sound = dictated(aRecord(), "of a record").audio().orElseThrow().id();
        assertThat(stage().audioStore().drop(ANA, sound)).isFalse();
        assertThat(stage().audioStore().drop(SYSTEM, sound)).isFalse();
        assertThat(isThere(sound)).isTrue();
    }

    @Test
    public void hasWhatATransactionDroppedThatFailed() {
        keep(ogg(1000));
        assertThatExceptionOfType(UnsupportedOperationException.class)
                .isThrownBy(() -> as(ANA, () -> {
                    stage().audioStore().drop(ANA, ID);
                    throw new UnsupportedOperationException("a crash");
                }));
        assertThat(isThere(ID)).isTrue();
    }

    @Test
    public void keepsManyAtOnceApart() {
        var kept = Together.run(8, number -> keep(ANA, "sound " + number));
        for (var number = 0; number < kept.size(); number++) {
            var audio = ((Kept.Done) kept.get(number)).audio();
            var to = new ByteArrayOutputStream();
            stage().audioStore().write(ANA, audio.id(), 0, audio.bytes(), to);
            assertThat(to.toString(StandardCharsets.UTF_8)).isEqualTo("OggSsound " + number);
        }
    }

    private static final class BrokenLine extends InputStream {
        @Override
        public int read() throws IOException {
            throw new IOException("the line broke");
        }

        @Override
        public int read(byte[] to, int from, int length) throws IOException {
            throw new IOException("the line broke");
        }
    }

    private Kept keep(byte[] bytes) {
        return stage().audioStore().keep(ANA, ID, new ByteArrayInputStream(bytes), NINE);
    }

    private byte[] read(long from, long length) {
        var to = new ByteArrayOutputStream();
        assertThat(stage().audioStore().write(ANA, ID, from, length, to)).isTrue();
        return to.toByteArray();
    }

    private boolean isThere(AudioId id) {
        return stage().audioStore().write(SYSTEM, id, 0, 1, new ByteArrayOutputStream());
    }

    private static byte[] part(byte[] bytes, int from, int length) {
        return Arrays.copyOfRange(bytes, from, from + length);
    }

    private static byte[] ogg(int length) {
        var bytes = new byte[length];
        new Random(length).nextBytes(bytes);
        System.arraycopy("OggS".getBytes(StandardCharsets.US_ASCII), 0, bytes, 0, 4);
        return bytes;
    }
}
