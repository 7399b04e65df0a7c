package clinic.domain.messaging.dialogue;

import java.util.List;
import java.util.Optional;

/** The beginning, and the menu. */
final class MenuTalk {
    /** What the numbers of the menu mean. */
    private static final List<Command> NUMBERED =
            List.of(Command.BOOK, Command.MOVE, Command.CANCEL, Command.VISITS, Command.PERSON);

    private MenuTalk() {}

    static Turn hear(Scene scene, State.Start state, Words words, Optional<Command> command) {
        return command.or(() -> Commands.inSentence(words))
                .map(known -> Steps.begin(scene, known))
                .orElseGet(() -> Steps.menu(scene));
    }

    static Turn hear(Scene scene, State.AtMenu state, Words words, Optional<Command> command) {
        return numbered(words)
                .or(() -> command.filter(MenuTalk::isHeardAtMenu))
                .or(() -> Commands.inSentence(words))
                .map(known -> Steps.begin(scene, known))
                .orElseGet(() -> Steps.missed(state, new Reply.NotUnderstood(), scene.menu()));
    }

    private static Optional<Command> numbered(Words words) {
        int number = Numerals.any(words).orElse(0);
        return number >= 1 && number <= NUMBERED.size() ? Optional.of(NUMBERED.get(number - 1)) : Optional.empty();
    }

    private static boolean isHeardAtMenu(Command command) {
        return command == Command.BACK || command == Command.THANKS || command == Command.NO;
    }
}
