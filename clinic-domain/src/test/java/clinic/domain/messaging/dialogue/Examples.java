package clinic.domain.messaging.dialogue;

import static clinic.domain.messaging.dialogue.Reception.ANA;
import static clinic.domain.messaging.dialogue.Reception.BOTOX;
import static clinic.domain.messaging.dialogue.Reception.PEELING;
import static clinic.domain.messaging.dialogue.Reception.at;

import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.scheduling.HoldId;
import clinic.domain.testkit.shared.SequenceIds;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** One state of each kind, one fact of each kind. */
final class Examples {
    static final PatientId MARIA = new PatientId(SequenceIds.id(21));
    static final PatientId PEDRO = new PatientId(SequenceIds.id(22));
    static final AppointmentId VISIT = new AppointmentId(SequenceIds.id(31));
    static final AppointmentId OTHER_VISIT = new AppointmentId(SequenceIds.id(32));
    static final Wish WISH = new Wish(MARIA, BOTOX.id(), Optional.of(ANA.id()), Optional.empty());
    static final Pick PICK = new Pick(ANA.id(), at(0, 9, 0));
    static final Reserved RESERVED = new Reserved(WISH, PICK, new HoldId(SequenceIds.id(41)), at(0, 6, 5));
    static final Time TIME = new Time(ANA.id(), ANA.name(), at(1, 10, 0), at(1, 10, 30));

    private Examples() {}

    static Map<String, State.Waiting> waiting() {
        return byName(List.of(
                new State.Start(),
                new State.AtMenu(0),
                new State.Naming(true, 0),
                new State.Phoning("Rui Alves", 0),
                new State.Recognising("Rui Alves", new Shown<>(0, List.of(MARIA)), 0),
                new State.ChoosingPerson(new Shown<>(0, List.of(MARIA, PEDRO)), 0),
                new State.ChoosingTreatment(MARIA, new Shown<>(0, List.of(BOTOX.id(), PEELING.id())), 0),
                new State.ChoosingProfessional(MARIA, BOTOX.id(), new Shown<>(0, List.of(ANA.id())), 0),
                new State.ChoosingTime(WISH, List.of(PICK, new Pick(ANA.id(), at(1, 10, 0))), 0),
                new State.Confirming(RESERVED, 0),
                new State.ChoosingVisit(Errand.MOVE, new Shown<>(0, List.of(VISIT, OTHER_VISIT)), 0),
                new State.ConfirmingCancellation(VISIT, 0)));
    }

    static Map<String, State.Pending> pending() {
        return byName(List.of(
                new State.FindingNamed(false, "agendar botox"),
                new State.FindingPeople(Look.first()),
                new State.FindingAnother(),
                new State.AcceptingNotice("Rui Alves"),
                new State.FindingNamesakes("Rui Alves"),
                new State.Registering("Rui Alves", true),
                new State.FindingTreatments(MARIA, Look.first()),
                new State.FindingProfessionals(MARIA, BOTOX.id(), Look.first()),
                new State.FindingTimes(WISH, new Search(at(0, 6, 0), Search.FARTHEST, Because.ASKED), List.of()),
                new State.Holding(WISH, PICK),
                new State.Summing(RESERVED, Optional.empty(), Optional.empty()),
                new State.Booking(RESERVED),
                new State.Releasing(new After.Decline()),
                new State.FindingFamily(Errand.MOVE, Look.first()),
                new State.FindingVisits(Errand.MOVE, Look.first()),
                new State.Cancelling(VISIT),
                new State.Stopping(),
                new State.Resuming(),
                new State.AllowingAi(),
                new State.RefusingAi(),
                new State.Following(new Hint.Times(BOTOX.id(), Optional.empty()), Optional.empty())));
    }

    static Map<String, Fact> facts() {
        return byName(List.of(
                new Fact.People(List.of(new Person(MARIA, "Maria"), new Person(PEDRO, "Pedro")), true),
                new Fact.Registered(new Person(MARIA, "Maria")),
                new Fact.NotRegistered(),
                new Fact.Noted(),
                new Fact.TreatmentList(List.of(BOTOX, PEELING)),
                new Fact.ProfessionalList(List.of(ANA, Reception.BIA)),
                new Fact.TimeList(List.of(TIME)),
                new Fact.Held(new HoldId(SequenceIds.id(41)), at(0, 6, 5)),
                new Fact.Gone(List.of(TIME)),
                new Fact.PatientBusy(List.of(TIME)),
                new Fact.Booked(visit(VISIT)),
                new Fact.Moved(visit(VISIT)),
                new Fact.Cancelled(visit(VISIT)),
                new Fact.NotAhead(),
                new Fact.VisitList(List.of(visit(VISIT), visit(OTHER_VISIT))),
                new Fact.NotOnePatient()));
    }

    static State.Waiting waiting(String name) {
        return Optional.ofNullable(waiting().get(name)).orElseThrow();
    }

    static State.Pending pending(String name) {
        return Optional.ofNullable(pending().get(name)).orElseThrow();
    }

    static Visit visit(AppointmentId id) {
        return new Visit(
                id, MARIA, "Maria", BOTOX.id(), BOTOX.name(), ANA.id(), ANA.name(), at(1, 10, 0), at(1, 10, 30));
    }

    private static <T> Map<String, T> byName(List<? extends T> examples) {
        var named = new LinkedHashMap<String, T>();
        for (var example : examples) named.put(example.getClass().getSimpleName(), example);
        return named;
    }
}
