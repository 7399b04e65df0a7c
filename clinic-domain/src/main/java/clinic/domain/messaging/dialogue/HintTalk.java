package clinic.domain.messaging.dialogue;

import clinic.domain.patients.PatientId;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/** Goes on from what a text is held to mean. It asks the desk for nothing but what can be seen. */
final class HintTalk {
    private HintTalk() {}

    static Turn follow(Scene scene, Hint hint) {
        return switch (hint) {
            case Hint.Book book -> people(scene, new State.FindingPeople(Look.first()));
            case Hint.Times times -> people(scene, new State.Following(times, Optional.empty()));
            case Hint.Visits visits -> people(scene, new State.FindingFamily(Errand.SHOW, Look.first()));
            case Hint.Answer answer -> Steps.end(new Reply.Answer(answer.text()));
            case Hint.Person(boolean isClinical) ->
                Steps.handOver(isClinical ? Reply.Why.CLINICAL : Reply.Why.FOR_A_PERSON);
        };
    }

    static Turn learn(Scene scene, State.Following state, Fact fact) {
        return state.patient()
                .map(patient -> learn(scene, state.hint(), patient, Expect.the(Fact.TreatmentList.class, fact)))
                .orElseGet(() -> learn(scene, state.hint(), Expect.the(Fact.People.class, fact)));
    }

    /** For one patient it goes on; where there is a choice, it is asked for first. */
    private static Turn learn(Scene scene, Hint.Times hint, Fact.People found) {
        if (found.people().size() != 1) {
            return Wished.keep(
                    PeopleTalk.learn(scene, new State.FindingPeople(Look.first()), found),
                    Named.from(wished(scene, hint)));
        }
        var patient = found.people().getFirst().id();
        return look(new Request.Treatments(), new State.Following(hint, Optional.of(patient)));
    }

    /** A treatment that is not offered any more is chosen anew. */
    private static Turn learn(Scene scene, Hint.Times hint, PatientId patient, Fact.TreatmentList list) {
        var isOffered =
                list.treatments().stream().anyMatch(treatment -> treatment.id().equals(hint.procedure()));
        if (!isOffered) {
            return Wished.keep(
                    TreatmentTalk.learn(scene, new State.FindingTreatments(patient, Look.first()), list),
                    Named.from(wished(scene, hint)));
        }
        return wished(scene, hint)
                .map(from -> Steps.times(
                        scene,
                        new Wish(patient, hint.procedure(), Optional.empty(), Optional.empty()),
                        Search.from(from, Because.DAY),
                        List.of()))
                .orElseGet(() -> Steps.professionals(patient, hint.procedure(), Look.first()));
    }

    private static Optional<Instant> wished(Scene scene, Hint.Times hint) {
        return hint.day().filter(day -> !day.isBefore(scene.today())).map(day -> scene.from(day, LocalTime.MIDNIGHT));
    }

    private static Turn people(Scene scene, State.Pending then) {
        return look(new Request.WhoIs(scene.contact()), then);
    }

    private static Turn look(Request.Looking request, State.Pending then) {
        return new Turn.Ask(request, then);
    }
}
