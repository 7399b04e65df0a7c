package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import java.util.List;
import java.util.Optional;

/** What is to be booked. */
final class TreatmentTalk {
    private TreatmentTalk() {}

    static Turn hear(Scene scene, State.ChoosingTreatment state, Words words, Optional<Command> command) {
        return Paging.hear(
                state.shown(),
                state.missed(),
                words,
                command,
                () -> Steps.people(scene, Look.back()),
                look -> Steps.treatments(state.patient(), look));
    }

    static Turn learn(Scene scene, State.FindingTreatments state, Fact fact) {
        var treatments = Expect.the(Fact.TreatmentList.class, fact).treatments();
        if (treatments.isEmpty()) return Steps.menu(scene, new Reply.NothingToBook());
        return new Listing<>(treatments, Treatment::id, Treatment::name, new Asking(state.patient()))
                .turn(state.look());
    }

    private record Asking(PatientId patient) implements Listing.Asking<ProcedureId, Treatment> {
        @Override
        public Turn chosen(Treatment option) {
            return Steps.professionals(patient, option.id(), Look.first());
        }

        @Override
        public Reply reply(List<Treatment> page, boolean hasMore) {
            return new Reply.ChooseTreatment(page, hasMore);
        }

        @Override
        public State.Waiting state(Shown<ProcedureId> shown, boolean hasMore, int missed) {
            return new State.ChoosingTreatment(patient, shown, missed);
        }
    }
}
