package clinic.domain.records;

import clinic.domain.shared.Actor;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Instant;

/**
 * Where sound is kept. It is written and read piece by piece: no more than a piece is ever in memory, and no transaction
 * lasts as long as somebody's slow line. Each method is made of transactions of its own, on behalf of the actor; what the
 * actor may not see is not there. Thread-safe.
 */
public interface AudioStore {
    /** What came of keeping a sound. */
    sealed interface Kept {
        record Done(Audio audio) implements Kept {}

        /** There are more bytes than {@link Audio#MOST_BYTES}; nothing is kept. */
        record TooLarge() implements Kept {}

        /** The bytes are no sound that we know, or there are none; nothing is kept. */
        record NotAudio() implements Kept {}
    }

    /**
     * Keeps the sound; when it returns {@link Kept.Done}, all of it is on disk. One that no record names is forgotten when
     * its keeper says so ({@link #drop}), else some time later ({@link #forget}).
     *
     * @throws java.io.UncheckedIOException when the stream breaks; nothing is kept
     */
    Kept keep(Actor actor, AudioId id, InputStream sound, Instant now);

    /**
     * Writes a part of the sound.
     *
     * @param from the first byte, zero-based
     * @param length how many bytes, at least one, all of them within the sound
     * @return false when there is no such sound, or none that the actor may hear; then nothing was written
     * @throws java.io.UncheckedIOException when the stream breaks
     */
    boolean write(Actor actor, AudioId id, long from, long length, OutputStream to);

    /**
     * Forgets at once what the actor kept and is no record's; the system, whoever kept it. Within a transaction it belongs to
     * that.
     *
     * @return false when there is no such sound: then nothing changes
     */
    boolean drop(Actor actor, AudioId id);

    /**
     * Forgets what was begun before this moment and is no record's; the system alone.
     *
     * @return how many
     */
    int forget(Actor actor, Instant before);
}
