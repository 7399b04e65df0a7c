package clinic.adapter.rest.shared;

import clinic.adapter.rest.shared.PartEvents.Event;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/**
 * The parts of a {@code multipart/form-data} body (RFC 7578), one after the other as they arrive: no more than a piece of
 * the body is in memory, and none on disk. For one thread.
 */
public final class Parts {
    private static final int PIECE_BYTES = 32 * 1024;
    private static final int MOST_HEADER_BYTES = 4 * 1024;

    private final InputStream body;
    private final long mostBytes;
    private final MultiPart.Parser parser;
    private final PartEvents events = new PartEvents();
    private final byte[] piece = new byte[PIECE_BYTES];
    private long read;
    private boolean ended;

    /**
     * One part. Its bytes can be read until the next part is asked for; what is not read of them is passed over.
     *
     * @param name empty where it has none
     */
    public record Part(Optional<String> name, InputStream bytes) {}

    /**
     * Reads a body.
     *
     * @param mostBytes how much of it there may be, all in all
     * @param mostParts how many parts it may have
     */
    Parts(InputStream body, String boundary, long mostBytes, int mostParts) {
        this.body = body;
        this.mostBytes = mostBytes;
        this.parser = new MultiPart.Parser(boundary, events);
        parser.setMaxParts(mostParts);
        parser.setPartHeadersMaxLength(MOST_HEADER_BYTES);
    }

    /**
     * The next part; empty when there is none, and the body ended as it must.
     *
     * @throws UnreadableBody when it is not multipart, too large, or does not come whole
     */
    public Optional<Part> next() throws UnreadableBody {
        while (!ended) {
            switch (event()) {
                case Event.Begun begun -> {
                    return Optional.of(new Part(begun.name(), new PartBytes()));
                }
                case Event.Complete complete -> ended = true;
                case Event.Bytes passed -> {}
                case Event.Ended passed -> {}
                case Event.Broken broken -> throw broken();
            }
        }
        return Optional.empty();
    }

    private Event event() throws UnreadableBody {
        while (true) {
            var event = events.next();
            if (event.isPresent()) return event.get();
            readPiece();
        }
    }

    private void readPiece() throws UnreadableBody {
        var length = Bodies.read(body, piece);
        if (length < 0) {
            parser.parse(Content.Chunk.EOF);
            return;
        }
        read += length;
        if (read > mostBytes) throw new UnreadableBody(Problems.tooLarge(mostBytes));
        parser.parse(Content.Chunk.from(ByteBuffer.wrap(piece, 0, length), false));
    }

    private static UnreadableBody broken() {
        return new UnreadableBody(Problems.malformed("O corpo não é multipart/form-data válido, ou chegou cortado."));
    }

    /** The bytes of the part that was given last. */
    private final class PartBytes extends InputStream {
        private ByteBuffer here = ByteBuffer.allocate(0);
        private boolean over;

        @Override
        public int read() throws IOException {
            return fill() ? here.get() & 0xff : -1;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            Objects.checkFromIndexSize(offset, length, target.length);
            if (length == 0) return 0;
            if (!fill()) return -1;
            var count = Math.min(length, here.remaining());
            here.get(target, offset, count);
            return count;
        }

        private boolean fill() throws UnreadableBody {
            while (!over && !here.hasRemaining()) {
                switch (event()) {
                    case Event.Bytes bytes -> here = bytes.buffer();
                    case Event.Ended end -> over = true;
                    case Event.Begun begun -> throw broken();
                    case Event.Complete complete -> throw broken();
                    case Event.Broken broken -> throw broken();
                }
            }
            return here.hasRemaining();
        }
    }
}
