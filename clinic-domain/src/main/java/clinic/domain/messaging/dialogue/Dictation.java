package clinic.domain.messaging.dialogue;

import clinic.domain.messaging.Recording;
import clinic.domain.messaging.dialogue.DictatedVisit.Stage;
import clinic.domain.scheduling.AppointmentId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * For whom a professional dictated. Pure: for the patient who is here, or was seen last where that is certain; else one of
 * today's is chosen.
 */
public final class Dictation {
    /** The most patients who are listed; who has more names one. */
    static final int MOST = 40;

    /** Whoever was seen longer ago than this is not whom a dictation is about without a word. */
    private static final Duration RECENTLY = Duration.ofMinutes(90);

    private static final String ASKED = "dictation";
    private static final String GIVEN_UP = "dictation-given-up";
    private static final Set<String> SOUNDING = Set.of(ASKED, GIVEN_UP);

    private Dictation() {}

    /**
     * Was asked for whom it is.
     *
     * @param shown the visits in the order of their numbers, from 1
     * @param missed how many answers in a row were not understood: none or one
     */
    public record Choosing(Recording sound, List<AppointmentId> shown, int missed) {
        public Choosing {
            shown = List.copyOf(shown);
            if (missed < 0 || missed > 1) throw new IllegalArgumentException("missed must be 0 or 1: " + missed);
        }
    }

    /** What is done next. */
    public sealed interface Step {
        /** The record is begun. */
        record Write(Recording sound, DictatedVisit visit) implements Step {}

        /** It is asked for whom. */
        record Ask(DictationReply reply, Choosing state) implements Step {}

        /** It ends. */
        record End(DictationReply reply) implements Step {}

        /** Something else is wanted: the dialogue begins with it, and the dictation is given up. */
        record Leave() implements Step {}
    }

    /**
     * A sound was kept.
     *
     * @param today in the order of time
     * @param mayGuess false: it is asked in any case
     */
    public static Step begin(Recording sound, List<DictatedVisit> today, boolean mayGuess, Instant now) {
        if (today.isEmpty()) return new Step.End(new DictationReply.NobodyToday());
        return certain(today, now)
                .filter(visit -> mayGuess)
                .<Step>map(visit -> new Step.Write(sound, visit))
                .orElseGet(() -> ask(sound, today, 0));
    }

    /**
     * The answer to whom it is.
     *
     * @param today in the order of time
     */
    public static Step hear(Choosing state, String text, List<DictatedVisit> today) {
        var words = Words.of(text);
        var command = Commands.of(words);
        if (command.filter(Dictation::isGivingUp).isPresent()) return new Step.End(new DictationReply.GivenUp());
        if (command.filter(Dictation::isOther).isPresent()) return new Step.Leave();
        var shown = state.shown().stream().flatMap(id -> find(today, id)).toList();
        return chosen(state, words, today)
                .or(() -> PersonNames.only(shown, DictatedVisit::patientName, words))
                .<Step>map(visit -> new Step.Write(state.sound(), visit))
                .orElseGet(() -> missed(state, today));
    }

    /** Who is here now; if nobody is, who was seen last, unless another was just before. */
    private static Optional<DictatedVisit> certain(List<DictatedVisit> today, Instant now) {
        var here = today.stream().filter(visit -> visit.stage() == Stage.HERE).toList();
        if (!here.isEmpty()) return only(here);
        var seen = today.stream().filter(visit -> visit.stage() == Stage.SEEN).toList();
        return only(seen.stream()
                .filter(visit -> visit.end().isAfter(now.minus(RECENTLY)))
                .toList());
    }

    private static Optional<DictatedVisit> only(List<DictatedVisit> visits) {
        return visits.size() == 1 ? Optional.of(visits.getFirst()) : Optional.empty();
    }

    private static Optional<DictatedVisit> chosen(Choosing state, Words words, List<DictatedVisit> today) {
        int number = Numerals.any(words).orElse(0);
        return number >= 1 && number <= state.shown().size()
                ? find(today, state.shown().get(number - 1)).findFirst()
                : Optional.empty();
    }

    private static Step missed(Choosing state, List<DictatedVisit> today) {
        if (today.isEmpty()) return new Step.End(new DictationReply.NobodyToday());
        return state.missed() == 0 ? ask(state.sound(), today, 1) : new Step.End(new DictationReply.GivenUp());
    }

    private static Step ask(Recording sound, List<DictatedVisit> today, int missed) {
        var shown = today.stream().limit(MOST).toList();
        return new Step.Ask(
                new DictationReply.Whose(shown, missed > 0),
                new Choosing(sound, shown.stream().map(DictatedVisit::id).toList(), missed));
    }

    private static Stream<DictatedVisit> find(List<DictatedVisit> today, AppointmentId id) {
        return today.stream().filter(visit -> visit.id().equals(id));
    }

    private static boolean isGivingUp(Command command) {
        return command == Command.CANCEL || command == Command.NO || command == Command.BACK;
    }

    private static boolean isOther(Command command) {
        return switch (command) {
            case BOOK, ANOTHER, MOVE, VISITS, PERSON, HELP, MENU, STOP, RESUME, ALLOW_AI, REFUSE_AI -> true;
            case CANCEL, BACK, MORE, YES, NO, ANYBODY, THANKS -> false;
        };
    }

    /** As it is kept between two messages: short texts by their names. */
    public static Map<String, String> write(Choosing state) {
        return Map.of(
                MemoryReader.AT,
                ASKED,
                "sound",
                state.sound().text(),
                "missed",
                Integer.toString(state.missed()),
                "shown",
                state.shown().stream().map(id -> id.value().toString()).collect(Collectors.joining(" ")));
    }

    /** What is kept of one that is given up by somebody who may not forget its sound; nothing of any other dialogue. */
    public static Map<String, String> givenUp(Map<String, String> memory) {
        return sound(memory)
                .map(sound -> Map.of(MemoryReader.AT, GIVEN_UP, "sound", sound.text()))
                .orElseGet(Map::of);
    }

    /** The sound that is kept of a dictation there, be it given up; empty where there is none. */
    public static Optional<Recording> sound(Map<String, String> memory) {
        if (!SOUNDING.contains(memory.getOrDefault(MemoryReader.AT, ""))) return Optional.empty();
        try {
            return Optional.of(Recording.of(new MemoryReader(memory).text("sound")));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    /** What was kept; empty where no dictation stands there, or none that can be read. */
    public static Optional<Choosing> read(Map<String, String> memory) {
        if (!ASKED.equals(memory.get(MemoryReader.AT))) return Optional.empty();
        try {
            var from = new MemoryReader(memory);
            var shown = Stream.of(from.text("shown").split(" "))
                    .map(UUID::fromString)
                    .map(AppointmentId::new)
                    .toList();
            return Optional.of(new Choosing(Recording.of(from.text("sound")), shown, from.missed()));
        } catch (IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
