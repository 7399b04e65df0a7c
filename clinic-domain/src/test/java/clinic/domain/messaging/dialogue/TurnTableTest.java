package clinic.domain.messaging.dialogue;

import static clinic.domain.messaging.dialogue.Reception.CONTACT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.messaging.Message;
import clinic.domain.testkit.shared.Moments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the dialogue does in every state, whatever is heard or learnt. */
class TurnTableTest {
    /** Every kind of thing that may be heard, by its name in the table. */
    private static final Map<String, Said> HEARD = heard();

    private final Dialogue dialogue = new Dialogue(Reception.SETTING);

    @ParameterizedTest
    @MethodSource("waiting")
    void takesTheTurnOfTheTableWhateverItHears(String state) {
        var seen = new LinkedHashMap<String, String>();
        HEARD.forEach((name, said) ->
                seen.put(name, told(dialogue.hear(CONTACT, Examples.waiting(state), said, Moments.DAWN))));
        assertThat(seen).isEqualTo(expected(TurnTable.WHEN_HEARD, state));
    }

    @ParameterizedTest
    @MethodSource("pending")
    void takesTheTurnOfTheTableWhateverItLearns(String state) {
        var seen = new LinkedHashMap<String, String>();
        var expected = expected(TurnTable.WHEN_LEARNT, state);
        for (var fact : Examples.facts().entrySet()) {
            if (expected.containsKey(fact.getKey())) seen.put(fact.getKey(), told(learn(state, fact.getValue())));
            else assertThatIllegalStateException().as("%s", fact).isThrownBy(() -> learn(state, fact.getValue()));
        }
        assertThat(seen).isEqualTo(expected);
    }

    @Test
    void hearsAsAtTheBeginningWhereTheDeskHasTheWord() {
        var start = dialogue.hear(CONTACT, new State.Start(), new Said.Text("agendar"), Moments.DAWN);
        for (var state : Examples.pending().values()) {
            assertThat(dialogue.hear(CONTACT, state, new Said.Text("agendar"), Moments.DAWN))
                    .isEqualTo(start);
        }
    }

    @Test
    void learnsNothingWhereNothingWasAsked() {
        for (var state : Examples.waiting().values()) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> dialogue.learn(CONTACT, state, new Fact.Noted(), Moments.DAWN));
        }
    }

    @Test
    void hasAnExampleOfEveryStateAndFact() {
        assertThat(Examples.waiting().keySet()).isEqualTo(kinds(State.Waiting.class));
        assertThat(Examples.pending().keySet()).isEqualTo(kinds(State.Pending.class));
        assertThat(Examples.facts().keySet()).isEqualTo(kinds(Fact.class));
    }

    private static Set<String> kinds(Class<?> sealed) {
        return Stream.of(sealed.getPermittedSubclasses())
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    private Turn learn(String state, Fact fact) {
        return dialogue.learn(CONTACT, Examples.pending(state), fact, Moments.DAWN);
    }

    private static Stream<String> waiting() {
        return Examples.waiting().keySet().stream();
    }

    private static Stream<String> pending() {
        return Examples.pending().keySet().stream();
    }

    private static Map<String, Said> heard() {
        var heard = new LinkedHashMap<String, Said>();
        for (var text : List.of(
                "menu",
                "agendar",
                "remarcar",
                "cancelar",
                "horários",
                "atendente",
                "ajuda",
                "parar",
                "ativar",
                "voltar",
                "mais",
                "sim",
                "não",
                "qualquer",
                "obrigado",
                "1",
                "2",
                "9",
                "amanhã",
                "xyz")) {
            heard.put(text, new Said.Text(text.equals("horários") ? "meus horários" : text));
        }
        heard.put("áudio", new Said.Unreadable(Message.Kind.VOICE));
        return heard;
    }

    private static Map<String, String> expected(String table, String state) {
        var expected = new LinkedHashMap<String, String>();
        for (var line : table.lines().toList()) {
            var parts = line.split("\\|", -1);
            if (!parts[0].strip().equals(state)) continue;
            for (var input : parts[1].strip().split(" ", -1)) {
                assertThat(expected.put(input, parts[2].strip())).as(line).isNull();
            }
        }
        return expected;
    }

    private static String told(Turn turn) {
        return switch (turn) {
            case Turn.Ask ask -> "ask " + kind(ask.request()) + " -> " + kind(ask.state());
            case Turn.Wonder wonder -> "wonder -> " + kind(wonder.state()) + missed(wonder.state());
            case Turn.Say say -> "say " + kinds(say.replies()) + " -> " + kind(say.state()) + missed(say.state());
            case Turn.HandOver over -> "hand over " + kinds(over.replies()) + " -> " + kind(over.state());
        };
    }

    private static String missed(State state) {
        return state instanceof State.Waiting waiting && waiting.missed() > 0 ? "!" : "";
    }

    private static String kinds(List<Reply> replies) {
        return replies.stream().map(TurnTableTest::kind).collect(Collectors.joining(" "));
    }

    private static String kind(Object value) {
        return value.getClass().getSimpleName();
    }
}
