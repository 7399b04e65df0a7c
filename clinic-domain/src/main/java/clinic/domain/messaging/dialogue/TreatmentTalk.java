package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import java.util.List;
import java.util.Optional;

/** What is to be booked. */
final class TreatmentTalk {
    private TreatmentTalk() {}

    /** An errand begins, with these words; one that books may name what. */
    static Turn begin(Scene scene, Command command, Words words) {
        var books = command == Command.BOOK || command == Command.ANOTHER;
        return books && TreatmentNames.mayBeIn(words)
                ? new Turn.Ask(
                        new Request.Treatments(), new State.FindingNamed(command == Command.ANOTHER, words.plain()))
                : Steps.begin(scene, command);
    }

    /** It goes on as without it; what was named before counts where nothing is named now. */
    static Turn learn(Scene scene, State.FindingNamed state, Fact fact) {
        var offered = Expect.the(Fact.TreatmentList.class, fact).treatments();
        var named = TreatmentNames.only(offered, Words.of(state.words())).map(Treatment::id);
        return Wished.keep(
                Steps.begin(scene, state.isForAnother() ? Command.ANOTHER : Command.BOOK),
                scene.named().naming(named));
    }

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
        var asking = new Asking(state.patient());
        return named(scene, state.look(), treatments)
                .map(asking::chosen)
                .orElseGet(() -> new Listing<>(treatments, Treatment::id, Treatment::name, asking).turn(state.look()));
    }

    /** What was named at the beginning, if it is offered still; who goes back chooses anew. */
    private static Optional<Treatment> named(Scene scene, Look<ProcedureId> look, List<Treatment> offered) {
        return scene.named()
                .procedure()
                .filter(procedure -> !look.isChoice() && !look.isBack())
                .flatMap(procedure -> offered.stream()
                        .filter(treatment -> treatment.id().equals(procedure))
                        .findFirst());
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
