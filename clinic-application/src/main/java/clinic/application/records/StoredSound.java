package clinic.application.records;

import clinic.domain.records.Audio;
import clinic.domain.records.AudioStore;
import clinic.domain.shared.Actor;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;

/** The bytes of a sound that is kept, read piece by piece. */
final class StoredSound extends InputStream {
    private static final int PIECE = 256 * 1024;

    private final AudioStore store;
    private final Actor actor;
    private final Audio audio;
    private long next;
    private ByteArrayInputStream piece = new ByteArrayInputStream(new byte[0]);

    StoredSound(AudioStore store, Actor actor, Audio audio) {
        super();
        this.store = store;
        this.actor = actor;
        this.audio = audio;
    }

    @Override
    public int read() throws IOException {
        return isAtEnd() ? -1 : piece.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        if (length == 0) return 0;
        return isAtEnd() ? -1 : piece.read(bytes, from, length);
    }

    @Override
    public int available() {
        return piece.available();
    }

    private boolean isAtEnd() throws IOException {
        if (piece.available() > 0) return false;
        if (next == audio.bytes()) return true;
        var length = Math.min(PIECE, audio.bytes() - next);
        var bytes = new ByteArrayOutputStream((int) length);
        if (!store.write(actor, audio.id(), next, length, bytes)) {
            throw new EOFException("the sound is there no more: " + audio.id().value());
        }
        next += length;
        piece = new ByteArrayInputStream(bytes.toByteArray());
        return false;
    }
}
