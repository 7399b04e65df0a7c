package clinic.domain.messaging.dialogue;

import java.util.List;
import java.util.Optional;

/** The beginning, and the menu. */
final class MenuTalk {
    /** What the numbers of the menu mean. */
    private static final List<Command> NUMBERED =
            List.of(Command.BOOK, Command.MOVE, Command.CANCEL, Command.VISITS, Command.PERSON);

    /** What has fewer letters says nothing that could be meant. */
    private static final int FEWEST_LETTERS = 3;

    private MenuTalk() {}

    static Turn hear(Scene scene, State.Start state, Words words, Optional<Command> command) {
        return command.or(() -> Commands.inSentence(words))
                .map(known -> begin(scene, known, words))
                .orElseGet(() -> unclear(scene, state));
    }

    static Turn hear(Scene scene, State.AtMenu state, Words words, Optional<Command> command) {
        return numbered(words)
                .or(() -> command.filter(MenuTalk::isHeardAtMenu))
                .or(() -> Commands.inSentence(words))
                .map(known -> begin(scene, known, words))
                .orElseGet(() -> unclear(scene, state));
    }

    private static Turn begin(Scene scene, Command command, Words words) {
        return Wished.keep(TreatmentTalk.begin(scene, command, words), Named.from(Wished.in(scene, words)));
    }

    /** Nothing was understood, and nobody knows what was meant. */
    static Turn unclear(Scene scene, State.Waiting state) {
        return state instanceof State.AtMenu
                ? Steps.missed(state, new Reply.NotUnderstood(), scene.menu())
                : Steps.menu(scene);
    }

    /** Whether these are words that the menu does not understand, where it is the menu's turn to. */
    static boolean isUnclear(State.Waiting state, Words words, Optional<Command> command) {
        var isMenus = state instanceof State.Start
                || state instanceof State.AtMenu
                || (state instanceof State.ChoosingVisit at && at.errand() == Errand.SHOW);
        return isMenus
                && command.isEmpty()
                && Commands.inSentence(words).isEmpty()
                && Numerals.any(words).isEmpty()
                && words.plain().chars().filter(Character::isLetter).count() >= FEWEST_LETTERS;
    }

    private static Optional<Command> numbered(Words words) {
        int number = Numerals.any(words).orElse(0);
        return number >= 1 && number <= NUMBERED.size() ? Optional.of(NUMBERED.get(number - 1)) : Optional.empty();
    }

    private static boolean isHeardAtMenu(Command command) {
        return command == Command.BACK || command == Command.THANKS || command == Command.NO;
    }
}
