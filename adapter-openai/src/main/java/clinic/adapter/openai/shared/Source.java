package clinic.adapter.openai.shared;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.concurrent.atomic.AtomicReference;

/** The bytes that are sent, which remembers when they could not be read: that is no failure of the provider's. */
final class Source extends FilterInputStream {
    private final AtomicReference<RuntimeException> failure = new AtomicReference<>();

    Source(InputStream bytes) {
        super(bytes);
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        try {
            return super.read(into, from, most);
        } catch (IOException broken) {
            failure.set(new UncheckedIOException(broken));
            throw broken;
        } catch (RuntimeException broken) {
            failure.set(broken);
            throw broken;
        }
    }

    /** Fails as reading has failed, if it has. */
    void rethrow() {
        var broken = failure.get();
        if (broken != null) throw broken;
    }
}
