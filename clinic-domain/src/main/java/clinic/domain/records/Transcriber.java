package clinic.domain.records;

import clinic.domain.shared.AiModel;
import clinic.domain.shared.PersonalData;
import java.io.InputStream;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;

/** Writes down what was said. A remote call: never inside a transaction. Thread-safe. */
public interface Transcriber {
    /**
     * A sound to be transcribed; nothing in it tells whose it is.
     *
     * @param sound its bytes, anew each time they are asked for
     */
    record Sound(AudioFormat format, long bytes, Supplier<InputStream> sound) {}

    /** What came of it. */
    sealed interface Outcome {
        /**
         * The text; of silence, an empty one.
         *
         * @param model which did it, as the provider calls it
         * @param duration of the sound, where the provider told it
         */
        @PersonalData
        record Transcribed(String text, String model, Optional<Duration> duration) implements Outcome {
            @Override
            public String toString() {
                return "Transcribed[" + model + "]";
            }
        }

        record Failed(AiFailure failure) implements Outcome {}
    }

    Outcome transcribe(Sound sound);

    /** Where a sound goes when it is transcribed, for the register of what was sent; empty when nothing is configured. */
    Optional<AiModel> model();
}
