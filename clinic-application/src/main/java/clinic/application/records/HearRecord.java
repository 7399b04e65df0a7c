package clinic.application.records;

import clinic.domain.records.Audio;
import clinic.domain.records.AudioStore;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordViews;
import clinic.domain.shared.Actor;
import java.io.OutputStream;
import java.time.InstantSource;

/** Lets a record be heard: the sound that it was made of. */
public final class HearRecord {
    private final RecordViews views;
    private final AudioStore audioStore;
    private final InstantSource time;

    /** Which one. */
    public record Query(Actor actor, RecordId id) {}

    /** The bytes of a sound. */
    @FunctionalInterface
    public interface Sound {
        /**
         * Writes a part of them.
         *
         * @param from the first byte, zero-based
         * @param length how many bytes, at least one, all of them within the sound
         * @return false when the sound is there no more; then nothing was written
         * @throws java.io.UncheckedIOException when the stream breaks
         */
        boolean write(long from, long length, OutputStream to);
    }

    /** What was found. */
    public sealed interface Outcome {
        record Found(Audio audio, Sound sound) implements Outcome {}

        /** There is no such record, or it is not the actor's to see. */
        record NotThere() implements Outcome {}

        /** It was written by hand. */
        record NoAudio() implements Outcome {}
    }

    HearRecord(RecordViews views, AudioStore audioStore, InstantSource time) {
        this.views = views;
        this.audioStore = audioStore;
        this.time = time;
    }

    public Outcome handle(Query query) {
        var actor = query.actor();
        var view = views.find(actor, query.id(), "audio", time.instant()).filter(found -> found.isSeenBy(actor));
        if (view.isEmpty()) return new Outcome.NotThere();
        return view.get()
                .record()
                .audio()
                .<Outcome>map(audio -> new Outcome.Found(audio, sound(actor, audio)))
                .orElseGet(Outcome.NoAudio::new);
    }

    private Sound sound(Actor actor, Audio audio) {
        return (from, length, to) -> audioStore.write(actor, audio.id(), from, length, to);
    }
}
