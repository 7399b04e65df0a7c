package clinic.domain.messaging.dialogue;

import clinic.domain.scheduling.HoldId;
import java.time.Instant;
import java.util.List;

/** What the desk answers. */
public sealed interface Fact {
    /** For whom the contact speaks, in the order of their names. */
    record People(List<Person> people, boolean noticeAccepted) implements Fact {
        public People {
            people = List.copyOf(people);
        }
    }

    record Registered(Person person) implements Fact {}

    /** There is no telephone to register the patient with. */
    record NotRegistered() implements Fact {}

    /** It is done. */
    record Noted() implements Fact {}

    record TreatmentList(List<Treatment> treatments) implements Fact {
        public TreatmentList {
            treatments = List.copyOf(treatments);
        }
    }

    record ProfessionalList(List<Professional> professionals) implements Fact {
        public ProfessionalList {
            professionals = List.copyOf(professionals);
        }
    }

    /** Free times, in their order. */
    record TimeList(List<Time> times) implements Fact {
        public TimeList {
            times = List.copyOf(times);
        }
    }

    record Held(HoldId hold, Instant until) implements Fact {}

    /** The time is not to be had any more. */
    record Gone(List<Time> nearest) implements Fact {
        public Gone {
            nearest = List.copyOf(nearest);
        }
    }

    /** The patient is elsewhere then. */
    record PatientBusy(List<Time> nearest) implements Fact {
        public PatientBusy {
            nearest = List.copyOf(nearest);
        }
    }

    record Booked(Visit visit) implements Fact {}

    record Moved(Visit visit) implements Fact {}

    record Cancelled(Visit visit) implements Fact {}

    /** The appointment is over, or was cancelled. */
    record NotAhead() implements Fact {}

    /** What is ahead, in the order of time. */
    record VisitList(List<Visit> visits) implements Fact {
        public VisitList {
            visits = List.copyOf(visits);
        }
    }

    /** The contact speaks for nobody, or for several: whose word it is, is not known. */
    record NotOnePatient() implements Fact {}
}
