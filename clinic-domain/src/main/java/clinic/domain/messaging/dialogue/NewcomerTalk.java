package clinic.domain.messaging.dialogue;

import clinic.domain.shared.Phone;
import java.util.List;
import java.util.Optional;

/** Gets to know a new patient. */
final class NewcomerTalk {
    private NewcomerTalk() {}

    static Turn hear(Scene scene, State.Naming state, Words words, Optional<Command> command) {
        if (command.equals(Optional.of(Command.BACK))) return Steps.menu(scene);
        var isWish = command.isPresent() || Commands.inSentence(words).isPresent();
        var name = isWish ? Optional.<String>empty() : PersonNames.told(words);
        if (name.isEmpty()) return Steps.missed(state, new Reply.NotAName());
        if (!state.isNoticed()) return findNamesakes(scene, name.get());
        return new Turn.Ask(
                new Request.AcceptNotice(scene.contact(), scene.setting().noticeVersion()),
                new State.AcceptingNotice(name.get()));
    }

    static Turn hear(Scene scene, State.Phoning state, Words words, Optional<Command> command) {
        if (command.equals(Optional.of(Command.BACK))) {
            return askName();
        }
        var phone = Phone.read(words.raw());
        if (phone.isEmpty()) return Steps.missed(state, new Reply.NotAPhone());
        return new Turn.Ask(
                new Request.Register(scene.contact(), state.name(), phone), new State.Registering(state.name(), true));
    }

    static Turn learn(Scene scene, State.AcceptingNotice state, Fact fact) {
        Expect.the(Fact.Noted.class, fact);
        return findNamesakes(scene, state.name());
    }

    /** Nobody is registered twice without being asked. */
    static Turn learn(Scene scene, State.FindingNamesakes state, Fact fact) {
        var namesakes = Expect.the(Fact.People.class, fact).people().stream()
                .filter(person -> PersonNames.isOf(person, state.name()))
                .limit(Shown.MOST)
                .toList();
        if (namesakes.isEmpty()) return register(scene, state.name());
        var shown = new Shown<>(0, namesakes.stream().map(Person::id).toList());
        return new Turn.Say(
                List.of(new Reply.Recognise(namesakes.stream().map(Person::name).toList())),
                new State.Recognising(state.name(), shown, 0));
    }

    /** Of one alone a yes says enough. */
    static Turn hear(Scene scene, State.Recognising state, Words words, Optional<Command> command) {
        if (command.equals(Optional.of(Command.BACK))) return askName();
        var namesakes = state.shown().options();
        int number = Numerals.any(words).orElse(0);
        boolean isYes = namesakes.size() == 1 && command.equals(Optional.of(Command.YES));
        if (isYes) return Steps.treatments(namesakes.getFirst(), Look.first());
        if (command.equals(Optional.of(Command.NO)) || number == namesakes.size() + 1) {
            return register(scene, state.name());
        }
        return number >= 1 && number <= namesakes.size()
                ? Steps.treatments(namesakes.get(number - 1), Look.first())
                : Steps.missed(state, new Reply.NotUnderstood());
    }

    static Turn learn(State.Registering state, Fact fact) {
        if (fact instanceof Fact.Registered registered) {
            return Steps.treatments(registered.person().id(), Look.first());
        }
        Expect.the(Fact.NotRegistered.class, fact);
        return state.hasToldPhone() ? Steps.handOver(Reply.Why.UNABLE) : askPhone(state.name());
    }

    private static Turn askName() {
        return new Turn.Say(List.of(new Reply.AskName()), new State.Naming(false, 0));
    }

    private static Turn findNamesakes(Scene scene, String name) {
        return new Turn.Ask(new Request.WhoIs(scene.contact()), new State.FindingNamesakes(name));
    }

    /** The desk says whether a telephone is known. */
    private static Turn register(Scene scene, String name) {
        return new Turn.Ask(
                new Request.Register(scene.contact(), name, Optional.empty()), new State.Registering(name, false));
    }

    private static Turn askPhone(String name) {
        return new Turn.Say(List.of(new Reply.AskPhone()), new State.Phoning(name, 0));
    }
}
