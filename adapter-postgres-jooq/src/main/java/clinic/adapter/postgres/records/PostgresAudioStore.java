package clinic.adapter.postgres.records;

import clinic.adapter.postgres.shared.Claims;
import clinic.adapter.postgres.shared.PostgresUnitOfWork;
import clinic.adapter.postgres.shared.Sql;
import clinic.adapter.postgres.shared.Trip;
import clinic.adapter.postgres.shared.Work;
import clinic.domain.records.Audio;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.AudioId;
import clinic.domain.records.AudioStore;
import clinic.domain.shared.Actor;
import clinic.domain.shared.StorageFailure;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;

/**
 * Keeps sound in {@code medical_audio_chunks}, each piece in a transaction and on a connection of its own: however slow
 * somebody's line is, nobody waits for a connection meanwhile. Pieces do not wait for the disk; the last transaction does,
 * for all before it too.
 */
public final class PostgresAudioStore implements AudioStore {
    /** The length of a piece in bytes, as the migration has it. */
    static final int PIECE = 262_144;

    private static final Trip BEGIN = Trip.relaxed(sql("begin_audio.sql"));
    private static final Trip WRITE =
            Trip.relaxed("insert into medical_audio_chunks (audio_id, number, bytes) values (?, ?, ?)");
    private static final Trip FINISH =
            Trip.of("update medical_audio set state = 'kept', bytes = ?, sha256 = ? where id = ? and state = 'begun'");
    private static final Trip GIVE_UP = Trip.relaxed("delete from medical_audio where id = ? and state = 'begun'");
    private static final Trip DROP = Trip.of("delete from medical_audio where id = ? and state <> 'taken'");
    private static final Trip READ = Trip.of(sql("read_audio.sql"));
    private static final Trip FORGET = Trip.of(sql("forget_audio.sql"));

    private final PostgresUnitOfWork unitOfWork;

    public PostgresAudioStore(PostgresUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Kept keep(Actor actor, AudioId id, InputStream sound, Instant now) {
        var reading = new SoundReading(sound, PIECE);
        var first = reading.next();
        return AudioFormat.of(first)
                .map(format -> {
                    begin(actor, id, format, first, now);
                    return goOn(actor, id, format, reading);
                })
                .orElseGet(Kept.NotAudio::new);
    }

    private void begin(Actor actor, AudioId id, AudioFormat format, byte[] first, Instant now) {
        unitOfWork.ask(
                actor,
                BEGIN,
                binder -> binder.with(id.value())
                        .uuid(Claims.of(actor).subject())
                        .with(now)
                        .with(RecordRow.word(format))
                        .with(id.value())
                        .with(first),
                Work.Results::changed);
    }

    private Kept goOn(Actor actor, AudioId id, AudioFormat format, SoundReading reading) {
        try {
            var isAll = writeAll(actor, id, reading);
            if (isAll) return new Kept.Done(finish(actor, id, format, reading));
        } catch (UncheckedIOException broken) {
            giveUp(actor, id, broken);
            throw broken;
        }
        unitOfWork.ask(actor, GIVE_UP, binder -> binder.with(id.value()), Work.Results::changed);
        return new Kept.TooLarge();
    }

    /** Writes what comes after the first piece, until the end or until it is too much. */
    private boolean writeAll(Actor actor, AudioId id, SoundReading reading) {
        var number = 1;
        for (var piece = reading.next(); piece.length > 0; piece = reading.next()) {
            if (reading.bytes() > Audio.MOST_BYTES) return false;
            write(actor, id, number++, piece);
        }
        return true;
    }

    private void write(Actor actor, AudioId id, int number, byte[] piece) {
        unitOfWork.ask(
                actor, WRITE, binder -> binder.with(id.value()).with(number).with(piece), Work.Results::changed);
    }

    private Audio finish(Actor actor, AudioId id, AudioFormat format, SoundReading reading) {
        var audio = new Audio(id, format, reading.bytes(), reading.hash(), Optional.empty());
        var rows = unitOfWork.ask(
                actor,
                FINISH,
                binder -> binder.with(audio.bytes()).with(audio.sha256()).with(id.value()),
                Work.Results::changed);
        if (rows != 1) throw new IllegalStateException("forgotten while it was being kept: " + id.value());
        return audio;
    }

    /** What can not be taken back now is forgotten later; that hides not why the stream broke. */
    private void giveUp(Actor actor, AudioId id, UncheckedIOException broken) {
        try {
            unitOfWork.ask(actor, GIVE_UP, binder -> binder.with(id.value()), Work.Results::changed);
        } catch (StorageFailure failure) {
            broken.addSuppressed(failure);
        }
    }

    @Override
    public boolean write(Actor actor, AudioId id, long from, long length, OutputStream to) {
        var done = 0L;
        do {
            var part = read(actor, id, from + done, length - done);
            if (part.isEmpty()) return gone(id, done);
            hand(part.get(), to);
            done += part.get().length;
        } while (done < length);
        return true;
    }

    /** A sound that is gone in the middle was forgotten meanwhile. */
    private static boolean gone(AudioId id, long done) {
        if (done > 0) throw new UncheckedIOException(new EOFException("the sound is gone: " + id.value()));
        return false;
    }

    /** What a piece has of so many bytes from there on. */
    private Optional<byte[]> read(Actor actor, AudioId id, long at, long length) {
        var start = Math.max(0, at);
        return unitOfWork.ask(
                actor,
                READ,
                binder -> binder.with((int) (start % PIECE) + 1)
                        .with((int) Math.clamp(length, 0, PIECE - start % PIECE))
                        .with((int) (start / PIECE))
                        .with(id.value()),
                results -> {
                    var row = results.next();
                    if (!row.next()) return Optional.empty();
                    requireWithin(row.getLong(1), at, length);
                    var part = row.getBytes(2);
                    if (part == null || part.length == 0)
                        throw new IllegalStateException("a piece is too short: " + id.value());
                    return Optional.of(part);
                });
    }

    private static void requireWithin(long bytes, long from, long length) {
        if (from < 0 || length < 1 || from + length > bytes) {
            throw new IllegalArgumentException("the sound has " + bytes + " bytes: " + from + ", " + length);
        }
    }

    private static void hand(byte[] part, OutputStream to) {
        try {
            to.write(part);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    @Override
    public boolean drop(Actor actor, AudioId id) {
        return unitOfWork.ask(actor, DROP, binder -> binder.with(id.value()), Work.Results::changed) == 1;
    }

    /** Some at a time: what was kept of many is much to delete. */
    @Override
    public int forget(Actor actor, Instant before) {
        var forgotten = 0;
        for (var some = -1; some != 0; forgotten += some) {
            some = unitOfWork.ask(actor, FORGET, binder -> binder.with(before), Work.Results::changed);
        }
        return forgotten;
    }

    private static String sql(String file) {
        return Sql.beside(PostgresAudioStore.class, file);
    }
}
