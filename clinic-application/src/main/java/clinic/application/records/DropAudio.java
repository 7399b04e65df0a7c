package clinic.application.records;

import clinic.domain.records.AudioId;
import clinic.domain.records.AudioStore;
import clinic.domain.shared.Actor;

/** Forgets at once a sound that is going to be no record after all. What nobody says that of is forgotten a day later. */
public final class DropAudio {
    private final AudioStore audioStore;

    /**
     * Which one.
     *
     * @param actor who kept it
     */
    public record Command(Actor actor, AudioId audio) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Dropped() implements Outcome {}

        /** There is none that the actor kept, or it is a record's: that stays. */
        record NotThere() implements Outcome {}
    }

    DropAudio(AudioStore audioStore) {
        this.audioStore = audioStore;
    }

    public Outcome handle(Command command) {
        return audioStore.drop(command.actor(), command.audio()) ? new Outcome.Dropped() : new Outcome.NotThere();
    }
}
