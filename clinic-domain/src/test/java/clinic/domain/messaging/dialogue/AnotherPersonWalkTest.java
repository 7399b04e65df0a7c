package clinic.domain.messaging.dialogue;

import static clinic.domain.messaging.dialogue.Reception.CONTACT;
import static clinic.domain.messaging.dialogue.Reception.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Cards;
import clinic.domain.testkit.messaging.Conversing;
import clinic.domain.testkit.shared.Moments;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who has a telephone that the clinic knows, and books for somebody whom it does not know. */
class AnotherPersonWalkTest {
    private final Reception reception = Reception.open();
    private final Dialogue dialogue = new Dialogue(Reception.SETTING);

    @Test
    void registersAnotherBesideTheOneWhoIsKnown() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        var maria = reception.contact();
        assertThat(read(maria, "agendar")).contains("O que você quer agendar?", "*outra pessoa*");
        assertThat(read(maria, "outra pessoa")).contains("LGPD", "nome completo");
        assertThat(read(maria, "Pedro Souza", "1", "qualquer", "1", "sim")).contains("Agendado", "Pedro Souza");
        assertThat(reception.desk.people(PHONE)).extracting(Person::name).containsExactly("Maria Souza", "Pedro Souza");
        assertThat(read(maria, "agendar", "outra pessoa"))
                .contains("nome completo")
                .doesNotContain("LGPD");
    }

    @ParameterizedTest
    @ValueSource(strings = {"3", "outra pessoa", "é para outra pessoa", "Um novo paciente"})
    void offersAnotherAfterTheLastOfAFamily(String text) {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        reception.desk.hasPatient(PHONE, "Pedro Souza");
        var family = reception.contact();
        assertThat(read(family, "agendar")).contains("*2* - Pedro Souza", "*3* - Outra pessoa");
        assertThat(read(family, text)).contains("nome completo");
    }

    @ParameterizedTest
    @ValueSource(strings = {"sim", "1"})
    void takesTheOneWhomItKnowsByThatName(String yes) {
        reception.desk.hasPatient(PHONE, "José da Silva");
        var holder = reception.contact();
        assertThat(read(holder, "agendar", "outra pessoa", "jose SILVA"))
                .contains("Já conheço *José da Silva*", "É esta pessoa?");
        assertThat(read(holder, yes)).contains("O que você quer agendar?");
        assertThat(read(holder, "1", "qualquer", "1", "sim")).contains("Agendado", "José da Silva");
        assertThat(reception.desk.people(PHONE)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"não", "2"})
    void registersANamesakeWhoIsNotTheOneItKnows(String no) {
        reception.desk.hasPatient(PHONE, "José da Silva");
        var holder = reception.contact();
        read(holder, "agendar", "outra pessoa", "José da Silva");
        assertThat(read(holder, no)).contains("O que você quer agendar?");
        assertThat(reception.desk.people(PHONE)).extracting(Person::name).containsOnly("José da Silva");
        assertThat(reception.desk.people(PHONE)).hasSize(2);
        assertThat(read(holder, "agendar", "outra pessoa", "José da Silva"))
                .contains("É uma destas pessoas?", "*2* - José da Silva", "*3* - Nenhuma delas");
        assertThat(read(holder, "sim")).contains("não entendi");
        assertThat(read(holder, "2")).contains("O que você quer agendar?");
        assertThat(reception.desk.people(PHONE)).hasSize(2);
    }

    @Test
    void comparesNoMoreThanTheFirstNameOfADoubtfulOne() {
        reception.desk.hasTyped(PHONE, "Sofia");
        var holder = reception.contact();
        assertThat(read(holder, "agendar", "outra pessoa", "Sofia Lopes")).contains("Já conheço *Sofia* por");
        assertThat(read(holder, "não")).contains("O que você quer agendar?");
        assertThat(reception.desk.people(PHONE)).extracting(Person::name).contains("Sofia Lopes");
        assertThat(read(holder, "agendar", "outra pessoa", "Ana Sofia Lopes")).contains("O que você quer agendar?");
    }

    @Test
    void understandsItAtTheBeginning() {
        assertThat(read(reception.contact(), "quero agendar para outra pessoa")).contains("nome completo");
    }

    @Test
    void pagesThroughMoreThanNinePeople() {
        for (var letter : List.of("A", "B", "C", "D", "E", "F", "G", "H", "I", "J", "K"))
            reception.desk.hasPatient(PHONE, "Maria " + letter + letter);
        var crowd = reception.contact();
        assertThat(read(crowd, "agendar")).contains("*8* - Maria HH", "*9* - Outra pessoa", "*mais*");
        assertThat(read(crowd, "mais"))
                .contains("*1* - Maria II", "*3* - Maria KK", "*4* - Outra pessoa")
                .doesNotContain("*mais*");
        assertThat(read(crowd, "2", "1", "qualquer", "1", "sim")).contains("Agendado", "Maria JJ");
    }

    @Test
    void callsAPersonWhereMoreShareATelephoneThanAnyFamilyHas() {
        for (var one = 1; one <= Cards.MOST_PEOPLE; one++) reception.desk.hasPatient(PHONE, "Maria Souza");
        assertThat(read(reception.contact(), "outra pessoa")).contains("Chamei uma pessoa da equipe");
        assertThat(reception.desk.people(PHONE)).hasSize(Cards.MOST_PEOPLE);
    }

    @ParameterizedTest
    @MethodSource("waiting")
    void hearsItWhereverTheDialogueStands(State.Waiting state) {
        var turn = dialogue.hear(CONTACT, state, new Said.Text("Outra pessoa!"), Moments.DAWN);
        var expected = state instanceof State.Confirming
                ? new State.Releasing(new After.Go(Command.ANOTHER))
                : new State.FindingAnother();
        assertThat(turn)
                .isInstanceOfSatisfying(
                        Turn.Ask.class, ask -> assertThat(ask.state()).isEqualTo(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"remarcar o de outra pessoa", "cancelar para outra pessoa", "falar com outra pessoa"})
    void doesNotTakeOtherWishesForIt(String text) {
        var turn = dialogue.hear(CONTACT, new State.Start(), new Said.Text(text), Moments.DAWN);
        assertThat(turn).isNotEqualTo(dialogue.hear(CONTACT, new State.Start(), another(), Moments.DAWN));
    }

    private static Said another() {
        return new Said.Text("outra pessoa");
    }

    private static Stream<State.Waiting> waiting() {
        return Examples.waiting().values().stream();
    }

    private String read(Conversing contact, String... texts) {
        return reception.read(reception.afterAll(contact, texts));
    }
}
