package clinic.adapter.postgres.records;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;

/** A sound of so many bytes that are made as they are read; an Ogg by its first ones. */
final class Tape extends InputStream {
    private static final byte[] HEAD = {'O', 'g', 'g', 'S'};

    private final long length;
    private final long breaksAt;
    private final Runnable atEachRead;
    private final Random noise;
    private long position;
    private int mostAtOnce;

    private Tape(long length, long breaksAt, Runnable atEachRead) {
        this.length = length;
        this.breaksAt = breaksAt;
        this.atEachRead = atEachRead;
        this.noise = new Random(length);
    }

    static Tape of(long length) {
        return new Tape(length, Long.MAX_VALUE, () -> {});
    }

    /** The same, broken after so many bytes. */
    Tape brokenAt(long bytes) {
        return new Tape(length, bytes, atEachRead);
    }

    /** The same, with something done whenever it is read from. */
    Tape meanwhile(Runnable work) {
        return new Tape(length, breaksAt, work);
    }

    /** All of it. */
    static byte[] bytes(int length) {
        try {
            return Tape.of(length).readAllBytes();
        } catch (IOException impossible) {
            throw new IllegalStateException("it does not break", impossible);
        }
    }

    /** How many bytes somebody wanted at once. */
    int mostAtOnce() {
        return mostAtOnce;
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : Byte.toUnsignedInt(one[0]);
    }

    @Override
    public int read(byte[] into, int offset, int wanted) throws IOException {
        Objects.checkFromIndexSize(offset, wanted, into.length);
        atEachRead.run();
        mostAtOnce = Math.max(mostAtOnce, wanted);
        if (position >= breaksAt) throw new IOException("the line is cut");
        if (position >= length) return -1;
        var some = (int) Math.min(Math.min(wanted, 8192), length - position);
        for (var index = 0; index < some; index++) into[offset + index] = next();
        return some;
    }

    private byte next() {
        var at = position++;
        return at < HEAD.length ? HEAD[(int) at] : (byte) noise.nextInt();
    }

    /** Whether it is a sound's part from there on. */
    static boolean isPart(byte[] part, byte[] whole, int from) {
        return Arrays.equals(part, Arrays.copyOfRange(whole, from, from + part.length));
    }
}
