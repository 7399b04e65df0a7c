package clinic.domain.messaging.dialogue;

import clinic.domain.messaging.Message;
import clinic.domain.shared.Money;
import clinic.domain.shared.PersonalData;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

/** What the bot answers. Days and hours are the clinic's. */
public sealed interface Reply {
    /** A free time. */
    @PersonalData
    record At(LocalDateTime start, String professional) {
        @Override
        public String toString() {
            return "At[" + start + "]";
        }
    }

    /** An appointment, or one that is to be. */
    @PersonalData
    record Appointed(String patient, String procedure, String professional, LocalDateTime start) {
        @Override
        public String toString() {
            return "Appointed[" + start + "]";
        }
    }

    /** Why a person takes the conversation. */
    enum Why {
        /** The contact asked for one. */
        ASKED,
        /** Two answers in a row were not understood. */
        NOT_UNDERSTOOD,
        /** The bot cannot do it. */
        UNABLE
    }

    record Menu(String clinicName) implements Reply {}

    record Help(String clinicName) implements Reply {}

    /** Thanks, a yes or a no that ends a talk. */
    record Welcome() implements Reply {}

    /** The privacy notice. */
    record Notice(String clinicName, String version) implements Reply {}

    record AskName() implements Reply {}

    record NotAName() implements Reply {}

    record AskPhone() implements Reply {}

    record NotAPhone() implements Reply {}

    @PersonalData
    record ChoosePerson(List<String> names, boolean hasMore) implements Reply {
        public ChoosePerson {
            names = List.copyOf(names);
        }

        @Override
        public String toString() {
            return "ChoosePerson[" + names.size() + "]";
        }
    }

    record ChooseTreatment(List<Treatment> treatments, boolean hasMore) implements Reply {
        public ChooseTreatment {
            treatments = List.copyOf(treatments);
        }
    }

    /** With whom; the number after the last is anybody. */
    @PersonalData
    record ChooseProfessional(List<String> names, boolean hasMore) implements Reply {
        public ChooseProfessional {
            names = List.copyOf(names);
        }

        @Override
        public String toString() {
            return "ChooseProfessional[" + names.size() + "]";
        }
    }

    /**
     * Free times.
     *
     * @param wanted the day that the contact wants, if it named one
     */
    record ChooseTime(Because because, Optional<LocalDate> wanted, List<At> times) implements Reply {
        public ChooseTime {
            times = List.copyOf(times);
        }
    }

    /** The list is at its end. */
    record NothingMore() implements Reply {}

    /** No free time is left. */
    record NoTimes() implements Reply {}

    /** There is nothing that can be booked by message. */
    record NothingToBook() implements Reply {}

    record DayPast(LocalDate day) implements Reply {}

    record DayTooFar(LocalDate day) implements Reply {}

    /**
     * What is about to be booked, or moved.
     *
     * @param price of a new appointment
     * @param held how long the time is kept free
     */
    record Summary(Appointed appointed, Optional<Money> price, Duration held) implements Reply {}

    record Booked(Appointed appointed) implements Reply {}

    record Moved(Appointed appointed) implements Reply {}

    record ConfirmCancellation(Appointed appointed) implements Reply {}

    record Cancelled(Appointed appointed) implements Reply {}

    /** As was wished, nothing was changed. */
    record NothingDone() implements Reply {}

    /** What was to be moved or cancelled is not ahead any more. */
    record NotAhead() implements Reply {}

    /** What was chosen is not there any more. */
    record NotThere() implements Reply {}

    /** Which visit; where they are only shown, they have no numbers. */
    record ChooseVisit(Errand errand, List<Appointed> visits, boolean hasMore) implements Reply {
        public ChooseVisit {
            visits = List.copyOf(visits);
        }
    }

    record NoVisits() implements Reply {}

    record Stopped() implements Reply {}

    record Resumed() implements Reply {}

    record NotUnderstood() implements Reply {}

    /** A yes or a no was not understood. */
    record YesOrNo() implements Reply {}

    /** A time was not understood. */
    record WhichTime() implements Reply {}

    record CannotRead(Message.Kind kind) implements Reply {}

    record HandedOver(Why why) implements Reply {}
}
