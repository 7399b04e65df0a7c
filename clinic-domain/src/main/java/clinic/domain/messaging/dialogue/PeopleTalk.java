package clinic.domain.messaging.dialogue;

import clinic.domain.messaging.Cards;
import clinic.domain.patients.PatientId;
import java.util.List;
import java.util.Optional;

/** For whom the appointment is. */
final class PeopleTalk {
    private PeopleTalk() {}

    /** The number after the last is another's. */
    static Turn hear(Scene scene, State.ChoosingPerson state, Words words, Optional<Command> command) {
        int another = state.shown().options().size() + 1;
        if (Numerals.any(words).orElse(0) == another) return Steps.begin(scene, Command.ANOTHER);
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
        if (look.isBack() && !isAsked(found.people())) return Steps.menu(scene);
        if (found.people().isEmpty()) return newcomer(scene, !found.noticeAccepted());
        if (!look.isChoice() && !isAsked(found.people())) {
            return chosen(found.people().getFirst());
        }
        return new Listing<>(found.people(), Person::id, Person::name, new Asking()).turn(look);
    }

    /** Another patient is wanted. A number that has many is no family's: a person shall look at it. */
    static Turn learn(Scene scene, Fact fact) {
        var found = Expect.the(Fact.People.class, fact);
        return found.people().size() < Cards.MOST_PEOPLE
                ? newcomer(scene, !found.noticeAccepted())
                : Steps.handOver(Reply.Why.UNABLE);
    }

    /** Whether for whom is a question: there are several, or it may be a stranger who typed the contact's telephone. */
    private static boolean isAsked(List<Person> people) {
        return people.size() > 1 || people.stream().anyMatch(Person::isDoubtful);
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
