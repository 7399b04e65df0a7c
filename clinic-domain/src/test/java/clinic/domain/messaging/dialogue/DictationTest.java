package clinic.domain.messaging.dialogue;

import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Message;
import clinic.domain.messaging.Recording;
import clinic.domain.messaging.dialogue.DictatedVisit.Stage;
import clinic.domain.messaging.dialogue.Dictation.Choosing;
import clinic.domain.messaging.dialogue.Dictation.Step;
import clinic.domain.patients.PatientId;
import clinic.domain.scheduling.AppointmentId;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** For whom a dictation is, whatever the day was like and whatever is answered. */
class DictationTest {
    private static final Recording SOUND = new Recording(SequenceIds.id(1), "OGG", 7, "ab");
    private static final List<String> NAMES = List.of("Maria Souza", "Pedro Reis", "Maria Lima");

    private final PortugueseDictations portuguese = new PortugueseDictations();

    /** Visits by their stages: {@code H} here, {@code A} ahead, {@code S12} seen, over for twelve minutes. */
    private static List<DictatedVisit> day(String stages) {
        var words = stages.isBlank() ? List.<String>of() : List.of(stages.split(" "));
        return IntStream.range(0, words.size())
                .mapToObj(place -> visit(place, words.get(place)))
                .toList();
    }

    private static DictatedVisit visit(int place, String word) {
        var end = word.startsWith("S") ? NINE.minus(Duration.ofMinutes(Long.parseLong(word.substring(1)))) : NINE;
        return new DictatedVisit(
                new AppointmentId(SequenceIds.id(10 + place)),
                new PatientId(SequenceIds.id(50 + place)),
                NAMES.get(place),
                end.minus(Duration.ofMinutes(30)),
                end,
                switch (word.charAt(0)) {
                    case 'H' -> Stage.HERE;
                    case 'S' -> Stage.SEEN;
                    default -> Stage.AHEAD;
                });
    }

    @ParameterizedTest
    @CsvSource({
        "'', nobody",
        "H, 0",
        "A H A, 1",
        "H H, ask",
        "S200 H, 1",
        "S10 A, 0",
        "S80 A A, 0",
        "S91 A, ask",
        "S100 S20, 1",
        "S70 S20, ask",
        "A A, ask",
        "A, ask"
    })
    void guessesWhereItIsCertainAlone(String stages, String expected) {
        var today = day(stages);
        var step = Dictation.begin(SOUND, today, true, NINE);
        assertThat(told(step, today)).isEqualTo(expected);
        var asked = told(Dictation.begin(SOUND, today, false, NINE), today);
        assertThat(asked).isEqualTo(expected.equals("nobody") ? "nobody" : "ask");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 0",
                "opção 2 | 1",
                "três | 2",
                "pedro | 1",
                "maria souza | 0",
                "maria | ask",
                "4 | ask",
                "0 | given up",
                "sim | ask",
                "cancelar | given up",
                "não | given up",
                "voltar | given up",
                "menu | leave",
                "agendar | leave",
                "parar | leave",
                "atendente | leave"
            })
    void takesTheAnswer(String text, String expected) {
        var today = day("A A A");
        var state = new Choosing(SOUND, today.stream().map(DictatedVisit::id).toList(), 0);
        assertThat(told(Dictation.hear(state, text, today), today)).isEqualTo(expected);
        var again = new Choosing(state.sound(), state.shown(), 1);
        assertThat(told(Dictation.hear(again, text, today), today))
                .isEqualTo(expected.equals("ask") ? "given up" : expected);
    }

    @Test
    void meansByItsNumbersWhatWasShown() {
        var today = day("A A A");
        var state = new Choosing(SOUND, List.of(today.get(2).id(), today.get(0).id()), 0);
        assertThat(told(Dictation.hear(state, "1", today), today)).isEqualTo("2");
        assertThat(told(Dictation.hear(state, "2", today.subList(1, 3)), today)).isEqualTo("ask");
        assertThat(told(Dictation.hear(state, "1", List.of()), today)).isEqualTo("nobody");
    }

    @Test
    void remembersWhereItStands() {
        var state = new Choosing(
                SOUND, List.of(new AppointmentId(SequenceIds.id(3)), new AppointmentId(SequenceIds.id(4))), 1);
        assertThat(Dictation.read(Dictation.write(state))).contains(state);
        assertThat(Memory.read(Dictation.write(state))).isEqualTo(new State.Start());
        for (var memory : List.of(Map.<String, String>of(), Map.of("at", "menu"), Map.of("at", "dictation"))) {
            assertThat(Dictation.read(memory)).isEmpty();
        }
    }

    private static String told(Step step, List<DictatedVisit> today) {
        return switch (step) {
            case Step.Write(var sound, var visit) -> Integer.toString(today.indexOf(visit));
            case Step.Ask ask -> "ask";
            case Step.Leave leave -> "leave";
            case Step.End(var reply) -> reply instanceof DictationReply.NobodyToday ? "nobody" : "given up";
        };
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyItCameToNothing(DictationFailure why) {
        assertThat(portuguese.text(new DictationReply.Failed("Ana", why), Moments.ZONE))
                .contains("*Ana*", "guardado");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyItCouldNotKeepIt(Unheard why) {
        assertThat(portuguese.text(new DictationReply.NotKept(why), Moments.ZONE))
                .isNotBlank();
    }

    @Test
    void staysWithinAMessage() {
        var name = "Ção".repeat(70);
        var visit = new DictatedVisit(
                new AppointmentId(SequenceIds.id(1)), new PatientId(SequenceIds.id(2)), name, NINE, NINE, Stage.AHEAD);
        var fact = "fato sem apoio ".repeat(20);
        Stream.of(
                        new DictationReply.Whose(Collections.nCopies(Dictation.MOST, visit), true),
                        new DictationReply.Begun(visit),
                        new DictationReply.Before(visit),
                        new DictationReply.NotAllowed(visit),
                        new DictationReply.Written(
                                name, new Dictated(Optional.of("🙂".repeat(5_000)), Collections.nCopies(200, fact))),
                        new DictationReply.Written(name, new Dictated(Optional.empty(), List.of())))
                .forEach(reply -> assertThat(portuguese.text(reply, Moments.ZONE))
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(Message.LONGEST));
    }

    @Test
    void tellsTheSummaryAndWhatHasNoSupport() {
        var dictated = new Dictated(Optional.of("Nega febre."), List.of("alergia a dipirona"));
        assertThat(portuguese.text(new DictationReply.Written("Ana", dictated), Moments.ZONE))
                .contains("Nega febre.", "• alergia a dipirona", "Confira e assine no sistema.", "não assine");
        assertThat(Arrays.asList(dictated.toString(), new DictationReply.Written("Ana", dictated).toString()))
                .noneMatch(text -> text.contains("febre") || text.contains("Ana"));
    }
}
