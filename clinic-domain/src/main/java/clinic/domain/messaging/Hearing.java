package clinic.domain.messaging;

import clinic.domain.shared.AiModel;
import clinic.domain.shared.PersonalData;
import java.time.Duration;
import java.util.Optional;

/** Hears what is said in a voice note. A remote call: never inside a transaction. Thread-safe. */
public interface Hearing {
    /** What came of it. */
    sealed interface Outcome {
        /** What was said; of silence, an empty text. */
        @PersonalData
        record Heard(String text) implements Outcome {
            @Override
            public String toString() {
                return "Heard[" + text.length() + "]";
            }
        }

        /**
         * The same may succeed a little later.
         *
         * @param pause after how long, if the provider said
         */
        record NotNow(Optional<Duration> pause) implements Outcome {}

        /** It never will: what is no sound, what the provider does not take, what is not set up. */
        record Never() implements Outcome {}
    }

    Outcome hear(byte[] sound);

    /** Where the sound goes, for the register of what was sent; empty when nothing is configured. */
    Optional<AiModel> model();
}
