package clinic.domain.testkit.records;

import clinic.domain.records.AudioFormat;
import clinic.domain.records.Transcriber.Sound;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Random;

/** Sounds: bytes that begin as those of their form do, and noise after that. */
public final class Sounds {
    private static final int BYTES = 20_000;

    private Sounds() {}

    /** Half a minute or so, always the same. */
    public static Sound of(AudioFormat format) {
        return of(format, bytes(format));
    }

    /** Bytes that say they are of a form and are not. */
    public static Sound damaged(AudioFormat format) {
        return of(format, new byte[BYTES]);
    }

    public static Sound of(AudioFormat format, byte[] bytes) {
        return new Sound(format, bytes.length, () -> new ByteArrayInputStream(bytes));
    }

    /** Of any length, in no memory. */
    public static Sound lasting(AudioFormat format, long bytes) {
        return new Sound(format, bytes, () -> new Endless(start(format), bytes));
    }

    public static byte[] bytes(AudioFormat format) {
        var start = start(format);
        var bytes = new byte[BYTES];
        new Random(format.name().hashCode()).nextBytes(bytes);
        System.arraycopy(start, 0, bytes, 0, start.length);
        return bytes;
    }

    /** Whether the first bytes are those of the form. */
    static boolean isOf(AudioFormat format, byte[] bytes) {
        var start = start(format);
        return bytes.length >= start.length && Arrays.equals(bytes, 0, start.length, start, 0, start.length);
    }

    private static byte[] start(AudioFormat format) {
        return HexFormat.of()
                .parseHex(
                        switch (format) {
                            case FLAC -> "664c614300000022";
                            case MP3 -> "4944330400000000";
                            case MP4 -> "000000206674797069736f6d";
                            case OGG -> "4f67675300020000";
                            case WAV -> "524946460000000057415645";
                            case WEBM -> "1a45dfa39f428681";
                        });
    }

    private static final class Endless extends InputStream {
        private final byte[] start;
        private final long length;
        private long at;

        Endless(byte[] start, long length) {
            this.start = start;
            this.length = length;
        }

        @Override
        public int read() throws IOException {
            if (at >= length) return -1;
            var next = at < start.length ? start[(int) at] & 0xff : (int) (at % 251);
            at++;
            return next;
        }

        @Override
        public int read(byte[] into, int from, int most) throws IOException {
            if (at >= length) return most == 0 ? 0 : -1;
            var count = (int) Math.min(most, length - at);
            for (var index = 0; index < count; index++) into[from + index] = (byte) read();
            return count;
        }
    }
}
