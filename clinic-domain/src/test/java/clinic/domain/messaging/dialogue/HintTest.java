package clinic.domain.messaging.dialogue;

import static clinic.domain.messaging.dialogue.Reception.BOTOX;
import static clinic.domain.messaging.dialogue.Reception.CONTACT;
import static clinic.domain.messaging.dialogue.Reception.PHONE;
import static clinic.domain.messaging.dialogue.Reception.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.testkit.messaging.Conversing;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the dialogue goes from what a text is held to mean. */
class HintTest {
    private static final String UNCLEAR = "aquele negócio da testa";

    private final Reception reception = Reception.open();
    private final Conversing contact =
            new Conversing(Dialogue.advised(Reception.SETTING), reception.desk, reception.time, CONTACT);

    private Conversing.Answer means(Hint hint) {
        contact.means(hint);
        return contact.says(UNCLEAR);
    }

    private void isOnePatient() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
    }

    @Test
    void asksWhatIsToBeBooked() {
        isOnePatient();
        assertThat(means(new Hint.Book()).replies()).singleElement().isInstanceOf(Reply.ChooseTreatment.class);
    }

    @Test
    void showsTimesFromTheDayThatWasMeant() {
        isOnePatient();
        var answer = means(new Hint.Times(BOTOX.id(), Optional.of(TODAY.plusDays(3))));
        assertThat(answer.replies()).singleElement().isInstanceOfSatisfying(Reply.ChooseTime.class, choose -> {
            assertThat(choose.wanted()).contains(TODAY.plusDays(3));
            assertThat(choose.times().getFirst().start())
                    .isEqualTo(TODAY.plusDays(3).atTime(14, 30));
        });
        assertThat(contact.state()).isInstanceOf(State.ChoosingTime.class);
    }

    @Test
    void asksWithWhomWhereNoDayWasMeantOrOneThatIsOver() {
        isOnePatient();
        for (var day : List.of(Optional.of(TODAY.minusDays(1)), Optional.<LocalDate>empty())) {
            assertThat(means(new Hint.Times(BOTOX.id(), day)).replies())
                    .singleElement()
                    .isInstanceOf(Reply.ChooseProfessional.class);
            contact.says("menu");
        }
    }

    @Test
    void asksWhatIsToBeBookedWhereTheTreatmentIsGone() {
        isOnePatient();
        var gone = new ProcedureId(SequenceIds.id(999));
        assertThat(means(new Hint.Times(gone, Optional.of(TODAY))).replies())
                .singleElement()
                .isInstanceOf(Reply.ChooseTreatment.class);
    }

    @Test
    void asksForWhomWhereThereIsAChoiceByThen() {
        isOnePatient();
        reception.desk.hasPatient(PHONE, "Pedro Souza");
        assertThat(means(new Hint.Times(BOTOX.id(), Optional.of(TODAY))).replies())
                .singleElement()
                .isInstanceOf(Reply.ChoosePerson.class);
    }

    @Test
    void saysTheClinicsAnswerWordForWord() {
        var text = "Sim: *Rua A*, nº 1.\n\nAté as 18h_";
        assertThat(reception.read(means(new Hint.Answer(text)))).isEqualTo(text);
    }

    @Test
    void callsAPerson() {
        var answer = means(new Hint.Person(true));
        assertThat(answer.isHandedOver()).isTrue();
        assertThat(reception.read(answer)).contains("*192* (SAMU)");
        assertThat(reception.read(means(new Hint.Person(false)))).doesNotContain("192");
    }

    private static List<Hint> every() {
        return List.of(
                new Hint.Book(),
                new Hint.Times(BOTOX.id(), Optional.empty()),
                new Hint.Times(BOTOX.id(), Optional.of(TODAY)),
                new Hint.Visits(),
                new Hint.Answer("agendado"),
                new Hint.Person(false),
                new Hint.Person(true));
    }

    /** Wherever it leads: the contact has to say yes itself, which no hint can. */
    @ParameterizedTest
    @MethodSource("every")
    void asksTheDeskForNothingThatChangesAnything(Hint hint) {
        isOnePatient();
        var answer = means(hint);
        assertThat(answer.asked()).allMatch(Request.Looking.class::isInstance);
        assertThat(contact.state()).isNotInstanceOfAny(State.Confirming.class, State.ConfirmingCancellation.class);
        assertThat(reception.desk.holds()).isEmpty();
        assertThat(reception.desk.visits()).isEmpty();
    }

    @Test
    void wondersAtTheMenuAlone() {
        var dialogue = Dialogue.advised(Reception.SETTING);
        for (var state : Examples.waiting().values()) {
            var turn = dialogue.hear(CONTACT, state, new Said.Text(UNCLEAR), Moments.DAWN);
            var isMenus = state instanceof State.Start || state instanceof State.AtMenu;
            assertThat(turn instanceof Turn.Wonder).as("%s", state).isEqualTo(isMenus);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"oi", "agendar", "1", "9", "??", "ok", "🙂", "quero marcar um horário", "parar", "aceito ia"})
    void wondersAtNothingThatTheMenuUnderstandsOrThatSaysNothing(String text) {
        var turn = Dialogue.advised(Reception.SETTING)
                .hear(CONTACT, new State.AtMenu(0), new Said.Text(text), Moments.DAWN);
        assertThat(turn).isNotInstanceOf(Turn.Wonder.class);
    }

    @Test
    void answersAsTheMenuAloneWhereNobodyKnows() {
        var advised = Dialogue.advised(Reception.SETTING);
        var alone = new Dialogue(Reception.SETTING);
        for (var state : List.of(new State.Start(), new State.AtMenu(0), new State.AtMenu(1))) {
            var turn = advised.advise(CONTACT, state, Optional.empty(), Moments.DAWN);
            assertThat(turn).isEqualTo(alone.hear(CONTACT, state, new Said.Text(UNCLEAR), Moments.DAWN));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"ACEITO IA", "aceito a IA!", "Autorizo IA", "aceito inteligência artificial", "quero ia"})
    void hearsThatAModelMay(String text) {
        isOnePatient();
        assertThat(contact.says(text).replies()).singleElement().isInstanceOf(Reply.AiAllowed.class);
        assertThat(reception.desk.isAllowing(CONTACT)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"RECUSO IA", "não aceito IA", "não quero mais ia", "sem IA", "parar ia", "retiro a ia"})
    void hearsThatNoModelMay(String text) {
        isOnePatient();
        contact.says("aceito ia");
        assertThat(contact.says(text).replies()).singleElement().isInstanceOf(Reply.AiRefused.class);
        assertThat(reception.desk.isAllowing(CONTACT)).isFalse();
    }

    @Test
    void asksNobodyWhoseWordItIsOfSeveral() {
        assertThat(contact.says("aceito ia").replies()).singleElement().isInstanceOf(Reply.AiOfWhom.class);
    }
}
