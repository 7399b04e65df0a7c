package clinic.domain.messaging.dialogue;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.ProfileId;
import java.util.List;
import java.util.Optional;

/** With whom. */
final class ProfessionalTalk {
    private ProfessionalTalk() {}

    static Turn hear(Scene scene, State.ChoosingProfessional state, Words words, Optional<Command> command) {
        int anybody = state.shown().options().size() + 1;
        if (command.equals(Optional.of(Command.ANYBODY)) || Numerals.any(words).orElse(0) == anybody) {
            return times(scene, state.patient(), state.procedure(), Optional.empty());
        }
        return Paging.hear(
                state.shown(),
                state.missed(),
                words,
                command,
                () -> Steps.treatments(state.patient(), Look.back()),
                look -> Steps.professionals(state.patient(), state.procedure(), look));
    }

    /** Where there is no choice, none is asked for. */
    static Turn learn(Scene scene, State.FindingProfessionals state, Fact fact) {
        var professionals = Expect.the(Fact.ProfessionalList.class, fact).professionals();
        if (professionals.isEmpty()) return Steps.menu(scene, new Reply.NoTimes());
        if (professionals.size() > 1 || state.look().isChoice()) {
            return new Listing<>(professionals, Professional::id, Professional::name, new Asking(scene, state))
                    .turn(state.look());
        }
        return state.look().isBack()
                ? Steps.treatments(state.patient(), Look.back())
                : times(scene, state.patient(), state.procedure(), Optional.empty());
    }

    private static Turn times(Scene scene, PatientId patient, ProcedureId procedure, Optional<ProfileId> professional) {
        return Steps.times(
                scene, new Wish(patient, procedure, professional, Optional.empty()), Wished.search(scene), List.of());
    }

    private record Asking(Scene scene, State.FindingProfessionals at)
            implements Listing.Asking<ProfileId, Professional> {
        @Override
        public Turn chosen(Professional option) {
            return times(scene, at.patient(), at.procedure(), Optional.of(option.id()));
        }

        @Override
        public Reply reply(List<Professional> page, boolean hasMore) {
            return new Reply.ChooseProfessional(
                    page.stream().map(Professional::name).toList(), hasMore);
        }

        @Override
        public State.Waiting state(Shown<ProfileId> shown, boolean hasMore, int missed) {
            return new State.ChoosingProfessional(at.patient(), at.procedure(), shown, missed);
        }
    }
}
