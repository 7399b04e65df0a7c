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
    /** What asks the contact for something, or for it again. */
    sealed interface Question extends Reply {}

    /** What tells the contact something. */
    sealed interface Remark extends Reply {}

    /** What has to do with models that read and hear. */
    sealed interface OnAi extends Reply {}

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
        UNABLE,
        /** What was written is for a person. */
        FOR_A_PERSON,
        /** It is about health. */
        CLINICAL,
        /** The voice note is too long. */
        TOO_LONG
    }

    record Menu(String clinicName) implements Question {}

    record Help(String clinicName) implements Remark {}

    /** Thanks, a yes or a no that ends a talk. */
    record Welcome() implements Remark {}

    /** The privacy notice. */
    record Notice(String clinicName, String version) implements Remark {}

    record AskName() implements Question {}

    record NotAName() implements Question {}

    record AskPhone() implements Question {}

    record NotAPhone() implements Question {}

    /** Whether a new patient is one of these, who have the same name; the number after the last is none of them. */
    @PersonalData
    record Recognise(List<String> names) implements Question {
        public Recognise {
            names = List.copyOf(names);
        }

        @Override
        public String toString() {
            return "Recognise[" + names.size() + "]";
        }
    }

    /** For whom; the number after the last is another person. */
    @PersonalData
    record ChoosePerson(List<String> names, boolean hasMore) implements Question {
        public ChoosePerson {
            names = List.copyOf(names);
        }

        @Override
        public String toString() {
            return "ChoosePerson[" + names.size() + "]";
        }
    }

    record ChooseTreatment(List<Treatment> treatments, boolean hasMore) implements Question {
        public ChooseTreatment {
            treatments = List.copyOf(treatments);
        }
    }

    /** With whom; the number after the last is anybody. */
    @PersonalData
    record ChooseProfessional(List<String> names, boolean hasMore) implements Question {
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
    record ChooseTime(Because because, Optional<LocalDate> wanted, List<At> times) implements Question {
        public ChooseTime {
            times = List.copyOf(times);
        }
    }

    /** The list is at its end. */
    record NothingMore() implements Remark {}

    /** No free time is left. */
    record NoTimes() implements Remark {}

    /** There is nothing that can be booked by message. */
    record NothingToBook() implements Remark {}

    record DayPast(LocalDate day) implements Remark {}

    record DayTooFar(LocalDate day) implements Remark {}

    /**
     * What is about to be booked, or moved.
     *
     * @param price of a new appointment
     * @param held how long the time is kept free
     */
    record Summary(Appointed appointed, Optional<Money> price, Duration held) implements Question {}

    record Booked(Appointed appointed) implements Remark {}

    record Moved(Appointed appointed) implements Remark {}

    record ConfirmCancellation(Appointed appointed) implements Question {}

    record Cancelled(Appointed appointed) implements Remark {}

    /** As was wished, nothing was changed. */
    record NothingDone() implements Remark {}

    /** What was to be moved or cancelled is not ahead any more. */
    record NotAhead() implements Remark {}

    /** What was chosen is not there any more. */
    record NotThere() implements Remark {}

    /** Which visit; where they are only shown, they have no numbers. */
    record ChooseVisit(Errand errand, List<Appointed> visits, boolean hasMore) implements Question {
        public ChooseVisit {
            visits = List.copyOf(visits);
        }
    }

    record NoVisits() implements Remark {}

    record Stopped() implements Remark {}

    record Resumed() implements Remark {}

    record NotUnderstood() implements Question {}

    /** A yes or a no was not understood. */
    record YesOrNo() implements Question {}

    /** A time was not understood. */
    record WhichTime() implements Question {}

    record CannotRead(Message.Kind kind) implements Question {}

    record HandedOver(Why why) implements Remark {}

    /** A voice note is still being heard. */
    record Listening() implements OnAi {}

    record CannotHear(Unheard why) implements OnAi {}

    /** What the clinic has answered once for all, word for word. */
    @PersonalData
    record Answer(String text) implements OnAi {
        @Override
        public String toString() {
            return "Answer[" + text.length() + "]";
        }
    }

    /** That a model could help, said once. */
    record OfferAi() implements OnAi {}

    record AiAllowed() implements OnAi {}

    record AiRefused() implements OnAi {}

    /** Whose word it is, is not known. */
    record AiOfWhom() implements OnAi {}
}
