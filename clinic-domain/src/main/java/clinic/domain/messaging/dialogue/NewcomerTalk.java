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
        if (!state.isNoticed()) return register(scene, name.get());
        return new Turn.Ask(
                new Request.AcceptNotice(scene.contact(), scene.setting().noticeVersion()),
                new State.AcceptingNotice(name.get()));
    }

    static Turn hear(Scene scene, State.Phoning state, Words words, Optional<Command> command) {
        if (command.equals(Optional.of(Command.BACK))) {
            return new Turn.Say(List.of(new Reply.AskName()), new State.Naming(false, 0));
        }
        var phone = Phone.read(words.raw());
        if (phone.isEmpty()) return Steps.missed(state, new Reply.NotAPhone());
        return new Turn.Ask(
                new Request.Register(scene.contact(), state.name(), phone), new State.Registering(state.name(), true));
    }

    static Turn learn(Scene scene, State.AcceptingNotice state, Fact fact) {
        Expect.the(Fact.Noted.class, fact);
        return register(scene, state.name());
    }

    static Turn learn(State.Registering state, Fact fact) {
        if (fact instanceof Fact.Registered registered) {
            return Steps.treatments(registered.person().id(), Look.first());
        }
        Expect.the(Fact.NotRegistered.class, fact);
        return state.hasToldPhone() ? Steps.handOver(Reply.Why.UNABLE) : askPhone(state.name());
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
