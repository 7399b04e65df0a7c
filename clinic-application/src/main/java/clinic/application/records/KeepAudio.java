package clinic.application.records;

import clinic.domain.records.Audio;
import clinic.domain.records.AudioId;
import clinic.domain.records.AudioStore;
import clinic.domain.shared.Actor;
import java.io.InputStream;
import java.time.temporal.ChronoUnit;

/**
 * Keeps a sound that is going to be a record; if no record comes to have it, it is forgotten when that is known, or a day
 * later. Nothing of it is held in memory.
 */
public final class KeepAudio {
    private final RecordsPorts ports;

    /**
     * What to keep.
     *
     * @param actor a professional or an administrator; or the clinic's own work, before it is known for whom it is
     * @param sound its bytes; whoever gives them closes them
     */
    public record Command(Actor actor, InputStream sound) {}

    /** What came of it. */
    public sealed interface Outcome {
        /** It is on disk. */
        record Kept(Audio audio) implements Outcome {}

        record TooLarge() implements Outcome {}

        /** The bytes are no sound that can be transcribed, whatever their name says. */
        record NotAudio() implements Outcome {}

        /** No provider is configured that would transcribe it: write by hand. */
        record Unconfigured() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    KeepAudio(RecordsPorts ports) {
        this.ports = ports;
    }

    /**
     * Keeps it.
     *
     * @throws java.io.UncheckedIOException when the stream breaks; nothing is kept
     */
    public Outcome handle(Command command) {
        var actor = command.actor();
        if (Writers.of(actor).isEmpty() && !(actor instanceof Actor.Automation)) return new Outcome.NotAllowed();
        if (ports.transcriber().model().isEmpty()) return new Outcome.Unconfigured();
        var id = new AudioId(ports.ids().next());
        var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
        return switch (ports.audioStore().keep(actor, id, command.sound(), now)) {
            case AudioStore.Kept.Done done -> new Outcome.Kept(done.audio());
            case AudioStore.Kept.TooLarge large -> new Outcome.TooLarge();
            case AudioStore.Kept.NotAudio none -> new Outcome.NotAudio();
        };
    }
}
