package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.util.List;
import java.util.Optional;

/** Where a dialogue stands. */
public sealed interface State {
    /** The most times that are shown at once. */
    int MOST_TIMES = 10;

    /** The contact has the word. */
    sealed interface Waiting extends State {
        /** How many answers in a row were not understood: none or one. */
        int missed();
    }

    /** The desk has the word. */
    sealed interface Pending extends State {}

    /** On the way to the times: for whom, what, with whom. */
    sealed interface Opening extends State {}

    /**
     * It was said at the beginning when or what it shall be, which is kept until times are shown, or it is asked what.
     */
    record Wishing(Opening at, Named named) implements State {
        public Wishing {
            if (named.isNothing()) throw new IllegalArgumentException("nothing was named");
        }
    }

    /** Nothing is going on. */
    record Start() implements Waiting {
        @Override
        public int missed() {
            return 0;
        }
    }

    /** The menu was shown. */
    record AtMenu(int missed) implements Waiting {
        public AtMenu {
            requireMissed(missed);
        }
    }

    /**
     * A new contact was asked for the patient's name.
     *
     * @param isNoticed whether it was shown the privacy notice just before
     */
    record Naming(boolean isNoticed, int missed) implements Waiting, Opening {
        public Naming {
            requireMissed(missed);
        }
    }

    /** A new contact that hides its telephone was asked for it. */
    @PersonalData
    record Phoning(String name, int missed) implements Waiting, Opening {
        public Phoning {
            requireMissed(missed);
        }

        @Override
        public String toString() {
            return "Phoning[" + missed + "]";
        }
    }

    /**
     * Was asked whether a new patient is somebody of that name for whom the contact speaks already.
     *
     * @param name as it was told
     * @param shown who has that name; the number after the last is nobody of them
     */
    @PersonalData
    record Recognising(String name, Shown<PatientId> shown, int missed) implements Waiting, Opening {
        public Recognising {
            requireMissed(missed);
        }

        @Override
        public String toString() {
            return "Recognising[" + missed + "]";
        }
    }

    /** Was asked for whom the appointment is. */
    record ChoosingPerson(Shown<PatientId> shown, int missed) implements Waiting, Opening {
        public ChoosingPerson {
            requireMissed(missed);
        }
    }

    record ChoosingTreatment(PatientId patient, Shown<ProcedureId> shown, int missed) implements Waiting, Opening {
        public ChoosingTreatment {
            requireMissed(missed);
        }
    }

    record ChoosingProfessional(PatientId patient, ProcedureId procedure, Shown<ProfileId> shown, int missed)
            implements Waiting, Opening {
        public ChoosingProfessional {
            requireMissed(missed);
        }
    }

    record ChoosingTime(Wish wish, List<Pick> shown, int missed) implements Waiting {
        public ChoosingTime {
            requireMissed(missed);
            shown = List.copyOf(shown);
            if (shown.isEmpty() || shown.size() > MOST_TIMES) {
                throw new IllegalArgumentException("1 to " + MOST_TIMES + " times are shown: " + shown.size());
            }
        }
    }

    /** The summary was shown, its time is held; a yes books. */
    record Confirming(Reserved reserved, int missed) implements Waiting {
        public Confirming {
            requireMissed(missed);
        }
    }

    /** Was asked which visit is to be moved or cancelled. */
    record ChoosingVisit(Errand errand, Shown<AppointmentId> shown, int missed) implements Waiting {
        public ChoosingVisit {
            requireMissed(missed);
        }
    }

    /** Was asked whether the visit is really to be cancelled. */
    record ConfirmingCancellation(AppointmentId visit, int missed) implements Waiting {
        public ConfirmingCancellation {
            requireMissed(missed);
        }
    }

    /**
     * What can be booked is asked, as a treatment may have been named.
     *
     * @param isForAnother whether a patient is to be registered first
     * @param words what was said
     */
    @PersonalData
    record FindingNamed(boolean isForAnother, String words) implements Pending, Opening {
        @Override
        public String toString() {
            return "FindingNamed[" + isForAnother + "]";
        }
    }

    /** Who writes is asked, to book. */
    record FindingPeople(Look<PatientId> look) implements Pending, Opening {}

    /** Who writes is asked, to register another patient. */
    record FindingAnother() implements Pending, Opening {}

    /** The acceptance of the notice is being kept. */
    @PersonalData
    record AcceptingNotice(String name) implements Pending, Opening {
        @Override
        public String toString() {
            return "AcceptingNotice[]";
        }
    }

    /** Who has this name already is asked. */
    @PersonalData
    record FindingNamesakes(String name) implements Pending, Opening {
        @Override
        public String toString() {
            return "FindingNamesakes[]";
        }
    }

    /** The patient is being registered. */
    @PersonalData
    record Registering(String name, boolean hasToldPhone) implements Pending, Opening {
        @Override
        public String toString() {
            return "Registering[" + hasToldPhone + "]";
        }
    }

    record FindingTreatments(PatientId patient, Look<ProcedureId> look) implements Pending, Opening {}

    record FindingProfessionals(PatientId patient, ProcedureId procedure, Look<ProfileId> look)
            implements Pending, Opening {}

    /**
     * Free times are asked.
     *
     * @param shown those that were shown before; they stay when there are no others
     */
    record FindingTimes(Wish wish, Search search, List<Pick> shown) implements Pending {
        public FindingTimes {
            shown = List.copyOf(shown);
        }
    }

    /** The time is being held. */
    record Holding(Wish wish, Pick pick) implements Pending {}

    /** The time is held, and what the summary says is asked, one after another: the name, the treatment, with whom. */
    @PersonalData
    record Summing(Reserved reserved, Optional<String> patientName, Optional<Treatment> treatment) implements Pending {
        @Override
        public String toString() {
            return "Summing[" + reserved + "]";
        }
    }

    /** The appointment is being made, or moved. */
    record Booking(Reserved reserved) implements Pending {}

    /** The hold is being released. */
    record Releasing(After after) implements Pending {}

    /** Who writes is asked, for a visit of theirs. */
    record FindingFamily(Errand errand, Look<AppointmentId> look) implements Pending {}

    record FindingVisits(Errand errand, Look<AppointmentId> look) implements Pending {}

    /** The visit is being cancelled. */
    record Cancelling(AppointmentId visit) implements Pending {}

    /** That no more messages are wanted is being kept. */
    record Stopping() implements Pending {}

    /** That messages are wanted again is being kept. */
    record Resuming() implements Pending {}

    /** A model may read and hear: that is being kept. */
    record AllowingAi() implements Pending {}

    /** No model may: that is being kept. */
    record RefusingAi() implements Pending {}

    /**
     * What a text is held to mean is followed: who writes is asked, then what can be booked.
     *
     * @param patient once it is known
     */
    record Following(Hint.Times hint, Optional<PatientId> patient) implements Pending {}

    private static void requireMissed(int missed) {
        if (missed < 0 || missed > 1) throw new IllegalArgumentException("missed must be 0 or 1: " + missed);
    }
}
