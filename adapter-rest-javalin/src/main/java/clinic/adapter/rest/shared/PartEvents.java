package clinic.adapter.rest.shared;

import java.nio.ByteBuffer;
import java.util.ArrayDeque;
import java.util.Optional;
import java.util.Queue;
import org.eclipse.jetty.http.HttpFields;
import org.eclipse.jetty.http.MultiPart;
import org.eclipse.jetty.io.Content;

/** What Jetty's parser found in the last piece of a multipart body, to be taken one by one. */
final class PartEvents extends MultiPart.AbstractPartsListener {
    /** What comes next in the body. */
    sealed interface Event {
        /** A part begins; one without a name has none. */
        record Begun(Optional<String> name) implements Event {}

        /** Some of its bytes, which are good until the next piece is read. */
        record Bytes(ByteBuffer buffer) implements Event {}

        /** It ends. */
        record Ended() implements Event {}

        /** The whole body ends as it must. */
        record Complete() implements Event {}

        /** It is no multipart body, or is cut off. */
        record Broken() implements Event {}
    }

    private final Queue<Event> events = new ArrayDeque<>();

    /** The next one of this piece; empty when another piece is needed. */
    Optional<Event> next() {
        return Optional.ofNullable(events.poll());
    }

    @Override
    public void onPartHeaders() {
        events.add(new Event.Begun(Optional.ofNullable(getName())));
    }

    @Override
    public void onPartContent(Content.Chunk chunk) {
        events.add(new Event.Bytes(chunk.getByteBuffer().slice()));
    }

    @Override
    @SuppressWarnings("NullAway") // a file has a name, anything else has none
    public void onPart(String name, String fileName, HttpFields headers) {
        events.add(new Event.Ended());
    }

    @Override
    public void onComplete() {
        events.add(new Event.Complete());
    }

    @Override
    public void onFailure(Throwable failure) {
        events.add(new Event.Broken());
    }
}
