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

    /** State | what is heard | turn -> where the dialogue stands then; ! counts a misunderstanding. */
    private static final String WHEN_HEARD = """
        Start                  | menu voltar mais qualquer 1 2 9 amanhã xyz | say Menu -> AtMenu
        Start                  | agendar | ask WhoIs -> FindingPeople
        Start                  | remarcar cancelar horários | ask WhoIs -> FindingFamily
        Start                  | atendente | hand over HandedOver -> Start
        Start                  | ajuda | say Help -> Start
        Start                  | parar | ask Stop -> Stopping
        Start                  | ativar | ask Resume -> Resuming
        Start                  | sim não obrigado | say Welcome -> Start
        Start                  | áudio | say CannotRead Menu -> AtMenu
        AtMenu                 | menu voltar | say Menu -> AtMenu
        AtMenu                 | agendar 1 | ask WhoIs -> FindingPeople
        AtMenu                 | remarcar cancelar horários 2 | ask WhoIs -> FindingFamily
        AtMenu                 | atendente | hand over HandedOver -> Start
        AtMenu                 | ajuda | say Help -> AtMenu
        AtMenu                 | parar | ask Stop -> Stopping
        AtMenu                 | ativar | ask Resume -> Resuming
        AtMenu                 | mais sim qualquer 9 amanhã xyz | say NotUnderstood Menu -> AtMenu!
        AtMenu                 | não obrigado | say Welcome -> Start
        AtMenu                 | áudio | say CannotRead -> AtMenu!
        Naming                 | menu voltar | say Menu -> AtMenu
        Naming                 | agendar | ask WhoIs -> FindingPeople
        Naming                 | remarcar horários | ask WhoIs -> FindingFamily
        Naming                 | cancelar | say NothingDone Menu -> AtMenu
        Naming                 | atendente | hand over HandedOver -> Start
        Naming                 | ajuda | say Help -> Naming
        Naming                 | parar | ask Stop -> Stopping
        Naming                 | ativar | ask Resume -> Resuming
        Naming                 | mais sim não qualquer obrigado 1 2 9 amanhã xyz | say NotAName -> Naming!
        Naming                 | áudio | say CannotRead -> Naming!
        Phoning                | menu | say Menu -> AtMenu
        Phoning                | agendar | ask WhoIs -> FindingPeople
        Phoning                | remarcar horários | ask WhoIs -> FindingFamily
        Phoning                | cancelar | say NothingDone Menu -> AtMenu
        Phoning                | atendente | hand over HandedOver -> Start
        Phoning                | ajuda | say Help -> Phoning
        Phoning                | parar | ask Stop -> Stopping
        Phoning                | ativar | ask Resume -> Resuming
        Phoning                | voltar | say AskName -> Naming
        Phoning                | mais sim não qualquer obrigado 1 2 9 amanhã xyz | say NotAPhone -> Phoning!
        Phoning                | áudio | say CannotRead -> Phoning!
        ChoosingPerson         | menu voltar | say Menu -> AtMenu
        ChoosingPerson         | agendar mais sim não qualquer obrigado 1 2 9 amanhã xyz | ask WhoIs -> FindingPeople
        ChoosingPerson         | remarcar horários | ask WhoIs -> FindingFamily
        ChoosingPerson         | cancelar | say NothingDone Menu -> AtMenu
        ChoosingPerson         | atendente | hand over HandedOver -> Start
        ChoosingPerson         | ajuda | say Help -> ChoosingPerson
        ChoosingPerson         | parar | ask Stop -> Stopping
        ChoosingPerson         | ativar | ask Resume -> Resuming
        ChoosingPerson         | áudio | say CannotRead -> ChoosingPerson!
        ChoosingTreatment      | menu | say Menu -> AtMenu
        ChoosingTreatment      | agendar voltar | ask WhoIs -> FindingPeople
        ChoosingTreatment      | remarcar horários | ask WhoIs -> FindingFamily
        ChoosingTreatment      | cancelar | say NothingDone Menu -> AtMenu
        ChoosingTreatment      | atendente | hand over HandedOver -> Start
        ChoosingTreatment      | ajuda | say Help -> ChoosingTreatment
        ChoosingTreatment      | parar | ask Stop -> Stopping
        ChoosingTreatment      | ativar | ask Resume -> Resuming
        ChoosingTreatment      | mais sim não qualquer obrigado 1 2 9 amanhã xyz | ask Treatments -> FindingTreatments
        ChoosingTreatment      | áudio | say CannotRead -> ChoosingTreatment!
        ChoosingProfessional   | menu | say Menu -> AtMenu
        ChoosingProfessional   | agendar | ask WhoIs -> FindingPeople
        ChoosingProfessional   | remarcar horários | ask WhoIs -> FindingFamily
        ChoosingProfessional   | cancelar | say NothingDone Menu -> AtMenu
        ChoosingProfessional   | atendente | hand over HandedOver -> Start
        ChoosingProfessional   | ajuda | say Help -> ChoosingProfessional
        ChoosingProfessional   | parar | ask Stop -> Stopping
        ChoosingProfessional   | ativar | ask Resume -> Resuming
        ChoosingProfessional   | voltar | ask Treatments -> FindingTreatments
        ChoosingProfessional   | mais sim não obrigado 1 9 amanhã xyz | ask Professionals -> FindingProfessionals
        ChoosingProfessional   | qualquer 2 | ask Times -> FindingTimes
        ChoosingProfessional   | áudio | say CannotRead -> ChoosingProfessional!
        ChoosingTime           | menu | say Menu -> AtMenu
        ChoosingTime           | agendar | ask WhoIs -> FindingPeople
        ChoosingTime           | remarcar horários | ask WhoIs -> FindingFamily
        ChoosingTime           | cancelar | say NothingDone Menu -> AtMenu
        ChoosingTime           | atendente | hand over HandedOver -> Start
        ChoosingTime           | ajuda | say Help -> ChoosingTime
        ChoosingTime           | parar | ask Stop -> Stopping
        ChoosingTime           | ativar | ask Resume -> Resuming
        ChoosingTime           | voltar | ask Professionals -> FindingProfessionals
        ChoosingTime           | mais amanhã | ask Times -> FindingTimes
        ChoosingTime           | sim não qualquer obrigado xyz | say WhichTime -> ChoosingTime!
        ChoosingTime           | 1 2 9 | ask Hold -> Holding
        ChoosingTime           | áudio | say CannotRead -> ChoosingTime!
        Confirming             | menu agendar remarcar cancelar horários atendente parar ativar voltar mais não 2 amanhã | ask Release -> Releasing
        Confirming             | ajuda | say Help -> Confirming
        Confirming             | sim 1 | ask Book -> Booking
        Confirming             | qualquer obrigado 9 xyz | say YesOrNo -> Confirming!
        Confirming             | áudio | say CannotRead -> Confirming!
        ChoosingVisit          | menu voltar | say Menu -> AtMenu
        ChoosingVisit          | agendar | ask WhoIs -> FindingPeople
        ChoosingVisit          | remarcar horários mais sim não qualquer obrigado 1 2 9 amanhã xyz | ask WhoIs -> FindingFamily
        ChoosingVisit          | cancelar | say NothingDone Menu -> AtMenu
        ChoosingVisit          | atendente | hand over HandedOver -> Start
        ChoosingVisit          | ajuda | say Help -> ChoosingVisit
        ChoosingVisit          | parar | ask Stop -> Stopping
        ChoosingVisit          | ativar | ask Resume -> Resuming
        ChoosingVisit          | áudio | say CannotRead -> ChoosingVisit!
        ConfirmingCancellation | menu | say Menu -> AtMenu
        ConfirmingCancellation | agendar | ask WhoIs -> FindingPeople
        ConfirmingCancellation | remarcar horários voltar | ask WhoIs -> FindingFamily
        ConfirmingCancellation | cancelar mais qualquer obrigado 9 amanhã xyz | say YesOrNo -> ConfirmingCancellation!
        ConfirmingCancellation | atendente | hand over HandedOver -> Start
        ConfirmingCancellation | ajuda | say Help -> ConfirmingCancellation
        ConfirmingCancellation | parar | ask Stop -> Stopping
        ConfirmingCancellation | ativar | ask Resume -> Resuming
        ConfirmingCancellation | sim 1 | ask Cancel -> Cancelling
        ConfirmingCancellation | não 2 | say NothingDone Menu -> AtMenu
        ConfirmingCancellation | áudio | say CannotRead -> ConfirmingCancellation!
        """;

    /** State | what the desk answers | turn. All other answers are wrong. */
    private static final String WHEN_LEARNT = """
        FindingPeople          | People | say ChoosePerson -> ChoosingPerson
        FindingAnother         | People | say AskName -> Naming
        AcceptingNotice        | Noted | ask Register -> Registering
        Registering            | Registered | ask Treatments -> FindingTreatments
        Registering            | NotRegistered | hand over HandedOver -> Start
        FindingTreatments      | TreatmentList | say ChooseTreatment -> ChoosingTreatment
        FindingProfessionals   | ProfessionalList | say ChooseProfessional -> ChoosingProfessional
        FindingTimes           | TimeList | say ChooseTime -> ChoosingTime
        Holding                | Held | ask WhoIs -> Summing
        Holding                | Gone PatientBusy | say ChooseTime -> ChoosingTime
        Holding                | NotAhead | say NotAhead Menu -> AtMenu
        Summing                | People | ask Treatments -> Summing
        Booking                | Gone PatientBusy NotAhead | ask Release -> Releasing
        Booking                | Booked | say Booked -> Start
        Booking                | Moved | say Moved -> Start
        Releasing              | Noted | say NothingDone Menu -> AtMenu
        FindingFamily          | People | ask Visits -> FindingVisits
        FindingVisits          | VisitList | say ChooseVisit -> ChoosingVisit
        Cancelling             | Cancelled | say Cancelled -> Start
        Cancelling             | NotAhead | say NotAhead Menu -> AtMenu
        Stopping               | Noted | say Stopped -> Start
        Resuming               | Noted | say Resumed -> Start
        AllowingAi             | Noted | say AiAllowed -> Start
        AllowingAi             | NotOnePatient | say AiOfWhom -> Start
        RefusingAi             | Noted | say AiRefused -> Start
        RefusingAi             | NotOnePatient | say AiOfWhom -> Start
        Following              | People | say ChoosePerson -> ChoosingPerson
        """;

    private final Dialogue dialogue = new Dialogue(Reception.SETTING);

    @ParameterizedTest
    @MethodSource("waiting")
    void takesTheTurnOfTheTableWhateverItHears(String state) {
        var seen = new LinkedHashMap<String, String>();
        HEARD.forEach((name, said) ->
                seen.put(name, told(dialogue.hear(CONTACT, Examples.waiting(state), said, Moments.DAWN))));
        assertThat(seen).isEqualTo(expected(WHEN_HEARD, state));
    }

    @ParameterizedTest
    @MethodSource("pending")
    void takesTheTurnOfTheTableWhateverItLearns(String state) {
        var seen = new LinkedHashMap<String, String>();
        var expected = expected(WHEN_LEARNT, state);
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
