package clinic.domain.messaging.dialogue;

import clinic.domain.patients.PatientId;
import java.util.List;
import java.util.Optional;

/** For whom the appointment is. */
final class PeopleTalk {
    private PeopleTalk() {}

    static Turn hear(Scene scene, State.ChoosingPerson state, Words words, Optional<Command> command) {
        return Paging.hear(
                state.shown(),
                state.missed(),
                words,
                command,
                () -> Steps.menu(scene),
                look -> Steps.people(scene, look));
    }

    static Turn learn(Scene scene, State.FindingPeople state, Fact fact) {
        var found = Expect.the(Fact.People.class, fact);
        var look = state.look();
        if (found.people().size() < 2 && look.isBack()) return Steps.menu(scene);
        if (found.people().isEmpty()) return newcomer(scene, !found.noticeAccepted());
        if (found.people().size() == 1 && !look.isChoice())
            return chosen(found.people().getFirst());
        return new Listing<>(found.people(), Person::id, Person::name, new Asking()).turn(look);
    }

    private static Turn newcomer(Scene scene, boolean mustSeeNotice) {
        var setting = scene.setting();
        var state = new State.Naming(mustSeeNotice, 0);
        return mustSeeNotice
                ? new Turn.Say(
                        List.of(new Reply.Notice(setting.clinicName(), setting.noticeVersion()), new Reply.AskName()),
                        state)
                : new Turn.Say(List.of(new Reply.AskName()), state);
    }

    private static Turn chosen(Person person) {
        return Steps.treatments(person.id(), Look.first());
    }

    private record Asking() implements Listing.Asking<PatientId, Person> {
        @Override
        public Turn chosen(Person option) {
            return PeopleTalk.chosen(option);
        }

        @Override
        public Reply reply(List<Person> page, boolean hasMore) {
            return new Reply.ChoosePerson(page.stream().map(Person::name).toList(), hasMore);
        }

        @Override
        public State.Waiting state(Shown<PatientId> shown, boolean hasMore, int missed) {
            return new State.ChoosingPerson(shown, missed);
        }
    }
}
