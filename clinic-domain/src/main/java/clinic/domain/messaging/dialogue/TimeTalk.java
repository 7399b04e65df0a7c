package clinic.domain.messaging.dialogue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** When. */
final class TimeTalk {
    /** A number beyond the list may be an hour from this one on. */
    private static final int FIRST_HOUR = 6;

    private static final int LAST_HOUR = 22;

    private TimeTalk() {}

    static Turn hear(Scene scene, State.ChoosingTime state, Words words, Optional<Command> command) {
        if (command.equals(Optional.of(Command.BACK))) return before(scene, state.wish());
        if (command.equals(Optional.of(Command.MORE))) return more(scene, state);
        return numbered(state, Numerals.cardinal(words).orElse(0))
                .or(() -> named(scene, state, words))
                .or(() -> numbered(state, Numerals.any(words).orElse(0)))
                .orElseGet(() -> Steps.missed(state, new Reply.WhichTime()));
    }

    static Turn learn(Scene scene, State.FindingTimes state, Fact fact) {
        var search = state.search();
        var times = usable(scene, state, Expect.the(Fact.TimeList.class, fact).times());
        if (!times.isEmpty()) return show(scene, state.wish(), search, times);
        if (search.reach() < Search.FARTHEST) {
            return Steps.times(scene, state.wish(), search.farther(), state.shown());
        }
        if (!state.shown().isEmpty()) {
            return new Turn.Say(
                    List.of(new Reply.NothingMore()), new State.ChoosingTime(state.wish(), state.shown(), 0));
        }
        if (state.wish().moving().isPresent() && state.wish().professional().isPresent()) {
            return Steps.times(
                    scene, state.wish().withAnybody(), Search.from(search.from(), search.because()), List.of());
        }
        return Steps.menu(scene, new Reply.NoTimes());
    }

    static Turn learn(Scene scene, State.Holding state, Fact fact) {
        var wish = state.wish();
        var pick = state.pick();
        if (fact instanceof Fact.Held held) {
            return SummaryTalk.begin(scene, new Reserved(wish, pick, held.hold(), held.until()));
        }
        if (fact instanceof Fact.Gone gone) {
            return Steps.offer(scene, new After.Offer(wish, pick, Because.GONE, gone.nearest()));
        }
        if (fact instanceof Fact.PatientBusy busy) {
            return Steps.offer(scene, new After.Offer(wish, pick, Because.BUSY, busy.nearest()));
        }
        Expect.the(Fact.NotAhead.class, fact);
        return Steps.menu(scene, new Reply.NotAhead());
    }

    /** These times, the first ones of them. */
    static Turn show(Scene scene, Wish wish, Because because, List<Time> times) {
        return show(wish, times, new Reply.ChooseTime(because, Optional.empty(), told(scene, times)));
    }

    private static Turn show(Scene scene, Wish wish, Search search, List<Time> times) {
        var wanted = search.because() == Because.DAY
                ? Optional.of(scene.local(search.from()).toLocalDate())
                : Optional.<LocalDate>empty();
        return show(wish, times, new Reply.ChooseTime(search.because(), wanted, told(scene, times)));
    }

    private static Turn show(Wish wish, List<Time> times, Reply reply) {
        var shown = times.stream().limit(State.MOST_TIMES).map(Pick::of).toList();
        return new Turn.Say(List.of(reply), new State.ChoosingTime(wish, shown, 0));
    }

    private static List<Reply.At> told(Scene scene, List<Time> times) {
        return times.stream()
                .limit(State.MOST_TIMES)
                .map(time -> new Reply.At(scene.local(time.start()), time.professionalName()))
                .toList();
    }

    /** Those that will do; with anybody each moment once. */
    private static List<Time> usable(Scene scene, State.FindingTimes state, List<Time> times) {
        Set<Instant> seen = new HashSet<>();
        var usable = new ArrayList<Time>();
        for (var time : times) {
            var start = time.start();
            if (start.isBefore(state.search().from()) || start.isBefore(scene.now())) continue;
            if (state.wish().professional().isPresent() || seen.add(start)) usable.add(time);
            if (usable.size() == State.MOST_TIMES) return usable;
        }
        return usable;
    }

    private static Turn before(Scene scene, Wish wish) {
        return wish.moving().isPresent()
                ? Steps.visits(scene, Errand.MOVE, Look.back())
                : Steps.professionals(wish.patient(), wish.procedure(), Look.back());
    }

    private static Turn more(Scene scene, State.ChoosingTime state) {
        var last =
                state.shown().stream().map(Pick::start).max(Instant::compareTo).orElseThrow();
        return Steps.times(scene, state.wish(), Search.from(last.plusSeconds(1), Because.MORE), state.shown());
    }

    private static Optional<Turn> numbered(State.ChoosingTime state, int number) {
        return number >= 1 && number <= state.shown().size()
                ? Optional.of(hold(state.wish(), state.shown().get(number - 1)))
                : Optional.empty();
    }

    /** A day, an hour or both. */
    private static Optional<Turn> named(Scene scene, State.ChoosingTime state, Words words) {
        var day = DayWords.of(words, scene.today());
        if (day.isPresent()) return Optional.of(onDay(scene, state, day.get(), words));
        var hour = HourWords.exact(words).or(() -> bareHour(words));
        var chosen = hour.flatMap(time -> only(scene, state.shown(), time));
        if (chosen.isPresent()) return chosen.map(pick -> hold(state.wish(), pick));
        return hour.or(() -> HourWords.from(words))
                .map(time -> seek(
                        scene,
                        state,
                        scene.local(state.shown().getFirst().start()).toLocalDate(),
                        time));
    }

    private static Turn onDay(Scene scene, State.ChoosingTime state, DayWords.Day day, Words words) {
        return switch (day) {
            case DayWords.Day.On on ->
                seek(scene, state, on.date(), HourWords.from(words).orElse(LocalTime.MIDNIGHT));
            case DayWords.Day.Past past -> Steps.stay(state, new Reply.DayPast(past.date()));
            case DayWords.Day.TooFar far -> Steps.stay(state, new Reply.DayTooFar(far.date()));
        };
    }

    private static Turn seek(Scene scene, State.ChoosingTime state, LocalDate day, LocalTime time) {
        return Steps.times(scene, state.wish(), Search.from(scene.from(day, time), Because.DAY), state.shown());
    }

    private static Optional<LocalTime> bareHour(Words words) {
        int hour = Numerals.cardinal(words).orElse(0);
        return hour >= FIRST_HOUR && hour <= LAST_HOUR ? Optional.of(LocalTime.of(hour, 0)) : Optional.empty();
    }

    /** The only one shown that begins at this hour. */
    private static Optional<Pick> only(Scene scene, List<Pick> shown, LocalTime time) {
        var having = shown.stream()
                .filter(pick -> scene.local(pick.start()).toLocalTime().equals(time))
                .toList();
        return having.size() == 1 ? Optional.of(having.getFirst()) : Optional.empty();
    }

    private static Turn hold(Wish wish, Pick pick) {
        return new Turn.Ask(
                new Request.Hold(wish.patient(), wish.procedure(), pick.professional(), pick.start(), wish.moving()),
                new State.Holding(wish, pick));
    }
}
