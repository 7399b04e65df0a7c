package clinic.domain.messaging.dialogue;

import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** What is heard before a numbered list: further, back, or a choice. */
final class Paging {
    private Paging() {}

    static <T> Turn hear(
            Shown<T> shown,
            int missed,
            Words words,
            Optional<Command> command,
            Supplier<Turn> before,
            Function<Look<T>, Turn> lookUp) {
        if (command.equals(Optional.of(Command.MORE))) return lookUp.apply(Look.at(shown.from() + Shown.MOST));
        if (command.equals(Optional.of(Command.BACK))) {
            return shown.from() == 0 ? before.get() : lookUp.apply(Look.at(shown.from() - Shown.MOST));
        }
        return lookUp.apply(Look.choice(shown, words, missed));
    }
}
