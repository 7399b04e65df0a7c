package clinic.sandbox.evolution;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;

/**
 * A voice note as WhatsApp has them: an Ogg stream of Opus (RFC 3533, RFC 7845), a second of silence. What is said in it is
 * told to whoever listens; a comment makes it unlike all others.
 */
final class SpokenNote {
    private static final int POLYNOMIAL = 0x04c11db7;
    private static final int STREAM = 0x73616e64;
    private static final int PACKETS = 50;
    private static final int SAMPLES_OF_A_PACKET = 960;
    private static final int MOST_OF_A_SEGMENT = 255;

    /** Twenty milliseconds of silence. */
    private static final byte[] SILENCE = {(byte) 0xf8, (byte) 0xff, (byte) 0xfe};

    private SpokenNote() {}

    static byte[] of(String comment) {
        var note = new ByteArrayOutputStream();
        note.writeBytes(page(2, 0, 0, List.of(head())));
        note.writeBytes(page(0, 0, 1, List.of(tags(comment))));
        note.writeBytes(page(4, (long) PACKETS * SAMPLES_OF_A_PACKET, 2, Collections.nCopies(PACKETS, SILENCE)));
        return note.toByteArray();
    }

    private static byte[] head() {
        return little(19)
                .put(ascii("OpusHead"))
                .put((byte) 1)
                .put((byte) 1)
                .putShort((short) 312)
                .putInt(48_000)
                .putShort((short) 0)
                .put((byte) 0)
                .array();
    }

    private static byte[] tags(String comment) {
        var vendor = ascii("sandbox");
        var text = ascii("NOTE=" + comment);
        return little(8 + 4 + vendor.length + 4 + 4 + text.length)
                .put(ascii("OpusTags"))
                .putInt(vendor.length)
                .put(vendor)
                .putInt(1)
                .putInt(text.length)
                .put(text)
                .array();
    }

    /** Packets shorter than a segment. */
    private static byte[] page(int flags, long position, int number, List<byte[]> packets) {
        int body = packets.stream().mapToInt(packet -> packet.length).sum();
        var bytes = new byte[27 + packets.size() + body];
        var page = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        page.put(ascii("OggS"))
                .put((byte) 0)
                .put((byte) flags)
                .putLong(position)
                .putInt(STREAM)
                .putInt(number)
                .putInt(0)
                .put((byte) packets.size());
        for (var packet : packets) {
            if (packet.length >= MOST_OF_A_SEGMENT) throw new IllegalArgumentException("too long: " + packet.length);
            page.put((byte) packet.length);
        }
        packets.forEach(page::put);
        page.putInt(22, sum(bytes));
        return bytes;
    }

    private static int sum(byte[] page) {
        int sum = 0;
        for (var one : page) {
            sum ^= (one & 0xff) << 24;
            for (int bit = 0; bit < 8; bit++) sum = sum < 0 ? sum << 1 ^ POLYNOMIAL : sum << 1;
        }
        return sum;
    }

    private static ByteBuffer little(int size) {
        return ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
