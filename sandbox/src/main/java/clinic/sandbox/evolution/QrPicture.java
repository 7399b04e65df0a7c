package clinic.sandbox.evolution;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A picture that looks like a QR code, different for each text; nothing can be read from it. */
final class QrPicture {
    private static final int CELLS = 29;
    private static final int SCALE = 8;
    private static final int BORDER = 2;
    private static final int SIZE = (CELLS + 2 * BORDER) * SCALE;
    private static final int CORNER = 7;

    private QrPicture() {}

    /** As a data URI. */
    static String of(String text) {
        var png = new ByteArrayOutputStream();
        png.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
        chunk(
                png,
                "IHDR",
                ByteBuffer.allocate(13)
                        .putInt(SIZE)
                        .putInt(SIZE)
                        .put(new byte[] {8, 0, 0, 0, 0})
                        .array());
        chunk(png, "IDAT", deflated(pixels(text)));
        chunk(png, "IEND", new byte[0]);
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }

    /** Grey, one byte each, each row behind a zero that says "as it is". */
    private static byte[] pixels(String text) {
        var pixels = ByteBuffer.allocate(SIZE * (SIZE + 1));
        for (var y = 0; y < SIZE; y++) {
            pixels.put((byte) 0);
            for (var x = 0; x < SIZE; x++) {
                pixels.put(isDark(x / SCALE - BORDER, y / SCALE - BORDER, text) ? 0 : (byte) 0xff);
            }
        }
        return pixels.array();
    }

    private static boolean isDark(int x, int y, String text) {
        if (x < 0 || y < 0 || x >= CELLS || y >= CELLS) return false;
        var left = Math.min(x, CELLS - 1 - x);
        var top = Math.min(y, CELLS - 1 - y);
        var isCorner = left <= CORNER && top <= CORNER && !(x > CORNER && y > CORNER);
        if (!isCorner) return (((text.hashCode() * 31 + x * 7919 + y * 104_729) * 0x9e37_79b9) >>> 28) % 2 == 0;
        var ring = Math.max(Math.abs(left - 3), Math.abs(top - 3));
        return ring <= 1 || ring == 3;
    }

    private static byte[] deflated(byte[] bytes) {
        var deflater = new Deflater();
        try {
            deflater.setInput(bytes);
            deflater.finish();
            var out = new byte[bytes.length];
            return Arrays.copyOf(out, deflater.deflate(out));
        } finally {
            deflater.end();
        }
    }

    private static void chunk(ByteArrayOutputStream png, String name, byte[] bytes) {
        var type = name.getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(type);
        crc.update(bytes);
        png.writeBytes(ByteBuffer.allocate(4).putInt(bytes.length).array());
        png.writeBytes(type);
        png.writeBytes(bytes);
        png.writeBytes(ByteBuffer.allocate(4).putInt((int) crc.getValue()).array());
    }
}
