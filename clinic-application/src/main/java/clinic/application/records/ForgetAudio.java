package clinic.application.records;

import clinic.domain.records.AudioStore;
import clinic.domain.shared.Actor;
import java.time.Duration;
import java.time.InstantSource;

/** Forgets sounds that became no record within a day; done again and again by the clinic itself. */
public final class ForgetAudio {
    private static final Duration KEPT = Duration.ofDays(1);

    private final AudioStore audioStore;
    private final InstantSource time;

    /** Whose work it is. */
    public record Command(Actor actor) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It is done.
         *
         * @param sounds how many were forgotten
         */
        record Forgotten(int sounds) implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ForgetAudio(AudioStore audioStore, InstantSource time) {
        this.audioStore = audioStore;
        this.time = time;
    }

    public Outcome handle(Command command) {
        if (!(command.actor() instanceof Actor.Automation)) return new Outcome.NotAllowed();
        return new Outcome.Forgotten(
                audioStore.forget(command.actor(), time.instant().minus(KEPT)));
    }
}
