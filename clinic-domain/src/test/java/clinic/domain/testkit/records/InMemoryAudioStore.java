package clinic.domain.testkit.records;

import clinic.domain.records.Audio;
import clinic.domain.records.AudioFormat;
import clinic.domain.records.AudioId;
import clinic.domain.records.AudioStore;
import clinic.domain.records.RecordView;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;

/** Keeps sounds in memory. Thread-safe by its unit of work. */
final class InMemoryAudioStore implements AudioStore {
    private final InMemoryUnitOfWork unitOfWork;
    private final Shelf shelf;
    private final Map<AudioId, Stored> kept = new HashMap<>();

    private static final class Stored {
        private final byte[] bytes;
        private final Actor by;
        private final Instant at;

        Stored(byte[] bytes, Actor by, Instant at) {
            this.bytes = bytes;
            this.by = by;
            this.at = at;
        }

        boolean isKeptBy(Actor actor) {
            return by instanceof Actor.Person person && actor.is(person.id());
        }
    }

    InMemoryAudioStore(InMemoryUnitOfWork unitOfWork, Shelf shelf) {
        this.unitOfWork = unitOfWork;
        this.shelf = shelf;
    }

    @Override
    public Kept keep(Actor actor, AudioId id, InputStream sound, Instant now) {
        var bytes = read(sound);
        if (bytes.length > Audio.MOST_BYTES) return new Kept.TooLarge();
        var format = AudioFormat.of(Arrays.copyOf(bytes, Math.min(bytes.length, AudioFormat.HEAD)));
        if (format.isEmpty()) return new Kept.NotAudio();
        return unitOfWork.inTransaction(actor, () -> {
            Refusals.require(!actor.isClient() && !(actor instanceof Actor.Anonymous), "not theirs to keep");
            unitOfWork.change(() -> kept.put(id, new Stored(bytes, actor, now)), () -> kept.remove(id));
            return new Kept.Done(new Audio(id, format.get(), bytes.length, sha256(bytes), Optional.empty()));
        });
    }

    private static byte[] read(InputStream sound) {
        try {
            return sound.readNBytes((int) Audio.MOST_BYTES + 1);
        } catch (IOException broken) {
            throw new UncheckedIOException("the stream broke", broken);
        }
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("every Java platform has SHA-256", impossible);
        }
    }

    @Override
    public boolean write(Actor actor, AudioId id, long from, long length, OutputStream to) {
        var found = unitOfWork.inTransaction(
                actor, () -> Optional.ofNullable(kept.get(id)).filter(sound -> isHeardBy(actor, id, sound)));
        found.ifPresent(sound -> write(sound.bytes, from, length, to));
        return found.isPresent();
    }

    private boolean isHeardBy(Actor actor, AudioId id, Stored sound) {
        return actor instanceof Actor.Automation
                || sound.isKeptBy(actor)
                || shelf.seenBy(actor)
                        .map(RecordView::record)
                        .anyMatch(record -> record.audio()
                                .filter(one -> one.id().equals(id))
                                .isPresent());
    }

    private static void write(byte[] bytes, long from, long length, OutputStream to) {
        if (from < 0 || length < 1 || from + length > bytes.length) {
            throw new IllegalArgumentException("it has " + bytes.length + " bytes: " + from + ", " + length);
        }
        try {
            to.write(bytes, (int) from, (int) length);
        } catch (IOException broken) {
            throw new UncheckedIOException("the stream broke", broken);
        }
    }

    @Override
    public boolean drop(Actor actor, AudioId id) {
        return unitOfWork.inTransaction(actor, () -> {
            var found = Optional.ofNullable(kept.get(id))
                    .filter(sound -> isDroppedBy(unitOfWork.actor(), sound))
                    .filter(sound -> shelf.of(id).findAny().isEmpty());
            found.ifPresent(sound -> unitOfWork.change(() -> kept.remove(id), () -> kept.put(id, sound)));
            return found.isPresent();
        });
    }

    private static boolean isDroppedBy(Actor actor, Stored sound) {
        return actor instanceof Actor.Automation || sound.isKeptBy(actor);
    }

    @Override
    public int forget(Actor actor, Instant before) {
        if (!(actor instanceof Actor.Automation)) return 0;
        return unitOfWork.inTransaction(actor, () -> {
            var old = kept.entrySet().stream()
                    .filter(entry -> entry.getValue().at.isBefore(before))
                    .filter(entry -> shelf.of(entry.getKey()).findAny().isEmpty())
                    .toList();
            old.forEach(entry -> unitOfWork.change(
                    () -> kept.remove(entry.getKey()), () -> kept.put(entry.getKey(), entry.getValue())));
            return old.size();
        });
    }
}
