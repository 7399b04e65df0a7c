package clinic.adapter.rest.shared;

import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Bytes that are JSON already, which a generator copies as they are at that moment: they may be changed between two writes. */
public final class ReadyBytes implements SerializableString {
    private final byte[] bytes;

    /** @param bytes are not copied: what is written is what is in them then */
    public ReadyBytes(byte[] bytes) {
        this.bytes = bytes;
    }

    @Override
    public String getValue() {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    @Override
    public int charLength() {
        return getValue().length();
    }

    @Override
    public byte[] asUnquotedUTF8() {
        return bytes.clone();
    }

    @Override
    public int appendUnquotedUTF8(byte[] buffer, int place) {
        if (bytes.length > buffer.length - place) return -1;
        System.arraycopy(bytes, 0, buffer, place, bytes.length);
        return bytes.length;
    }

    @Override
    public int appendUnquoted(char[] buffer, int place) {
        return text().appendUnquoted(buffer, place);
    }

    @Override
    public int writeUnquotedUTF8(OutputStream out) throws IOException {
        out.write(bytes);
        return bytes.length;
    }

    @Override
    public int putUnquotedUTF8(ByteBuffer buffer) {
        if (bytes.length > buffer.remaining()) return -1;
        buffer.put(bytes);
        return bytes.length;
    }

    @Override
    public char[] asQuotedChars() {
        return text().asQuotedChars();
    }

    @Override
    public byte[] asQuotedUTF8() {
        return text().asQuotedUTF8();
    }

    @Override
    public int appendQuotedUTF8(byte[] buffer, int place) {
        return text().appendQuotedUTF8(buffer, place);
    }

    @Override
    public int appendQuoted(char[] buffer, int place) {
        return text().appendQuoted(buffer, place);
    }

    @Override
    public int writeQuotedUTF8(OutputStream out) throws IOException {
        return text().writeQuotedUTF8(out);
    }

    @Override
    public int putQuotedUTF8(ByteBuffer buffer) {
        return text().putQuotedUTF8(buffer);
    }

    private SerializedString text() {
        return new SerializedString(getValue());
    }
}
