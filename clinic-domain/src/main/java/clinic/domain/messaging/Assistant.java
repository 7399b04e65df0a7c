package clinic.domain.messaging;

import clinic.domain.shared.AiModel;
import clinic.domain.shared.PersonalData;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * Finds out what somebody wants of whom the menu understood nothing. It chooses among a few tools and says nothing of its
 * own: every word that is sent is the clinic's. A remote call: never inside a transaction. Thread-safe.
 */
public interface Assistant {
    /**
     * What was written, and what can be chosen from.
     *
     * @param text what was written, without what tells who wrote it, as far as that is known
     * @param treatments the names of what can be booked, in the order of their numbers, from 1
     * @param questions those that the clinic has answered once for all, in the order of their numbers, from 1
     * @param today the clinic's
     */
    @PersonalData
    record Question(String text, List<String> treatments, List<String> questions, LocalDate today) {
        public Question {
            treatments = List.copyOf(treatments);
            questions = List.copyOf(questions);
        }

        @Override
        public String toString() {
            return "Question[" + text.length() + "]";
        }
    }

    /** What it chose. */
    sealed interface Advice {
        /** Show what can be booked. */
        record ShowTreatments() implements Advice {}

        /**
         * Find a time.
         *
         * @param treatment its number, when one was named
         * @param day the day that was named
         */
        record FindTimes(Optional<Integer> treatment, Optional<LocalDate> day) implements Advice {}

        /** Show what is booked. */
        record ShowVisits() implements Advice {}

        /** Give the clinic's own answer to this question, by its number. */
        record Answer(int question) implements Advice {}

        /**
         * A person shall answer.
         *
         * @param isClinical whether it is about health: that is never a machine's to answer
         */
        record HandOver(boolean isClinical) implements Advice {}

        /**
         * Nothing that can be used: the menu goes on as if nobody had been asked.
         *
         * @param why one word, for the record
         */
        record Nothing(String why) implements Advice {}
    }

    /** What it chooses; whatever fails is {@link Advice.Nothing}. */
    Advice advise(Question question);

    /** Where the text goes, for the register of what was sent; empty when nothing is configured. */
    Optional<AiModel> model();
}
