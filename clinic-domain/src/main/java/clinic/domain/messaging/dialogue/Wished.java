package clinic.domain.messaging.dialogue;

import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps what somebody named at the beginning, until times are shown. */
final class Wished {
    /** What counts something, and is no day of the week: a sentence tells of more than when. */
    private static final Pattern COUNTING = Pattern.compile("\\b(?:[2-6]a|segunda|terca|quarta|quinta|sexta)"
            + " (?:sessao|vez|consulta|avaliacao|aplicacao|dose|etapa|visita)\\b");

    private Wished() {}

    /** From when on, where these words name a day to which one can book. */
    static Optional<Instant> in(Scene scene, Words words) {
        var when = Words.of(COUNTING.matcher(words.plain()).replaceAll(" "));
        return DayWords.of(when, scene.today()).flatMap(day -> switch (day) {
            case DayWords.Day.On(var date) ->
                Optional.of(scene.from(date, HourWords.from(when).orElse(LocalTime.MIDNIGHT)));
            case DayWords.Day.Past past -> Optional.empty();
            case DayWords.Day.TooFar far -> Optional.empty();
        });
    }

    /** The same turn, after which the wish is not forgotten as long as the times are still ahead. */
    static Turn keep(Turn turn, Named named) {
        return switch (turn) {
            case Turn.Ask(var request, var state) -> new Turn.Ask(request, keep(state, named));
            case Turn.Say(var replies, var state) -> new Turn.Say(replies, keep(state, named));
            case Turn.Wonder wonder -> wonder;
            case Turn.HandOver handOver -> handOver;
        };
    }

    /** Who is asked what it shall be has the choice again. */
    private static State keep(State state, Named named) {
        if (!(state instanceof State.Opening opening)) return state;
        var left = opening instanceof State.ChoosingTreatment ? named.withoutProcedure() : named;
        return left.isNothing() ? state : new State.Wishing(opening, left);
    }

    /** What is looked for where nothing is wished yet but this. */
    static Search search(Scene scene) {
        return scene.named()
                .from()
                .map(from -> Search.from(from.isBefore(scene.now()) ? scene.now() : from, Because.DAY))
                .orElseGet(() -> Search.from(scene.now(), Because.ASKED));
    }
}
