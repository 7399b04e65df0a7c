package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.PersonalData;
import java.time.LocalDate;
import java.util.Optional;

/**
 * What a text is held to mean that the menu did not understand. It only leads to a question, to the clinic's own words, or to
 * a person: none of its kinds can name a time, a held time or a visit, so that none can book, move or cancel.
 */
public sealed interface Hint {
    /** Something is to be booked. */
    record Book() implements Hint {}

    /** Times of this treatment are looked for, from this day on. */
    record Times(ProcedureId procedure, Optional<LocalDate> day) implements Hint {}

    /** What is booked. */
    record Visits() implements Hint {}

    /** What the clinic has answered once for all, in its own words. */
    @PersonalData
    record Answer(String text) implements Hint {
        @Override
        public String toString() {
            return "Answer[]";
        }
    }

    /** A person shall answer. */
    record Person(boolean isClinical) implements Hint {}
}
