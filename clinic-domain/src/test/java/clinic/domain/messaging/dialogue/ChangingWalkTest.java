package clinic.domain.messaging.dialogue;

import static clinic.domain.messaging.dialogue.Reception.ANA;
import static clinic.domain.messaging.dialogue.Reception.BIA;
import static clinic.domain.messaging.dialogue.Reception.BOTOX;
import static clinic.domain.messaging.dialogue.Reception.CONTACT;
import static clinic.domain.messaging.dialogue.Reception.PHONE;
import static clinic.domain.messaging.dialogue.Reception.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Message;
import clinic.domain.testkit.messaging.Conversing;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Conversations that move, cancel, ask, stop, or go astray. */
class ChangingWalkTest {
    private final Reception reception = Reception.open();
    private final Conversing maria = reception.contact();

    @BeforeEach
    void knowsMaria() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
    }

    @Test
    void movesTheOnlyVisitToAnotherTimeOfTheSameProfessional() {
        book("1", "ana", "1");
        assertThat(read("preciso remarcar")).contains("Dra. Ana Lima", "25/11").doesNotContain("Dra. Bia Reis");
        assertThat(read("sexta")).contains("*1* - 14:30");
        assertThat(read("às 14:30")).contains("Confira").doesNotContain("Valor");
        assertThat(read("confirmo")).contains("Remarcado", "sexta-feira, 27/11, às 14:30");
        assertThat(reception.desk.visits())
                .singleElement()
                .satisfies(visit -> assertThat(visit.start()).isEqualTo(at(3, 14, 30)));
        assertThat(reception.desk.holds()).isEmpty();
    }

    @Test
    void movesTheVisitThatIsChosenOfSeveral() {
        book("1", "ana", "1");
        book("2", "bia", "2");
        assertThat(read("remarcar")).contains("*1* - terça-feira, 24/11", "*2* - quarta-feira, 25/11");
        assertThat(read("2")).contains("Dra. Bia Reis", "*2* - 14:30");
        assertThat(read("2", "1")).contains("Remarcado", "Peeling químico", "Dra. Bia Reis");
    }

    @Test
    void movesToAnybodyWhereTheProfessionalHasNoOtherTime() {
        var small = Reception.closed();
        small.desk.hasPatient(PHONE, "Maria Souza");
        small.opens(ANA, at(1, 9, 0));
        small.opens(BIA, at(2, 9, 0));
        var contact = small.contact();
        small.afterAll(contact, "agendar", "1", "ana", "1", "sim");
        assertThat(small.read(contact.says("remarcar"))).contains("Dra. Bia Reis");
    }

    @Test
    void cancelsOnlyAfterAYes() {
        book("1", "ana", "1");
        assertThat(read("quero desmarcar minha consulta")).contains("Quer mesmo *cancelar*");
        assertThat(read("não")).contains("não mudei nada");
        assertThat(reception.desk.visits()).hasSize(1);
        assertThat(read("cancelar", "sim")).contains("foi *cancelado*", "Botox");
        assertThat(reception.desk.visits()).isEmpty();
    }

    @Test
    void saysThatAVisitIsOverWhichWasToBeCancelled() {
        book("1", "ana", "1");
        read("cancelar");
        reception.time.pass(Duration.ofDays(2));
        assertThat(read("sim")).contains("já passou ou não está mais marcado");
    }

    @Test
    void showsWhatIsAhead() {
        assertThat(read("meus horários")).contains("Não encontrei nenhum horário");
        book("1", "ana", "1");
        assertThat(read("meus horarios")).contains("terça-feira, 24/11, às 09:00", "Botox", "Dra. Ana Lima");
        assertThat(maria.state()).isEqualTo(new State.Start());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "voltar",
                "menu",
                "atendente",
                "não",
                "cancelar",
                "2",
                "amanhã",
                "outro horário",
                "parar",
                "remarcar",
                "meus horários",
                "agendar",
                "oi",
                "voltar a receber"
            })
    void releasesTheTimeWhenTheSummaryIsLeft(String text) {
        read("agendar", "1", "ana", "1");
        assertThat(reception.desk.holds()).hasSize(1);
        assertThat(maria.says(text).asked().getFirst()).isInstanceOf(Request.Release.class);
        assertThat(reception.desk.holds()).isEmpty();
        assertThat(reception.desk.visits()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"ajuda", "xyz", "01/01/2020", "12/03/2099"})
    void keepsTheTimeWhenTheSummaryIsNotLeft(String text) {
        read("agendar", "1", "ana", "1");
        maria.says(text);
        assertThat(reception.desk.holds()).hasSize(1);
        assertThat(read("sim")).contains("Agendado");
    }

    @Test
    void handsOverAfterTwoAnswersThatAreNotUnderstood() {
        read("agendar", "1", "ana", "1");
        assertThat(maria.says("quanto custa?").isHandedOver()).isFalse();
        assertThat(maria.says("e a chuva?").isHandedOver()).isTrue();
        assertThat(maria.state()).isEqualTo(new State.Start());
        assertThat(reception.desk.holds()).isEmpty();
    }

    @Test
    void forgetsAMisunderstandingOnceItUnderstands() {
        read("oi", "hmm", "1", "hmm");
        assertThat(maria.says("1").isHandedOver()).isFalse();
        assertThat(maria.says("hmm").isHandedOver()).isFalse();
        assertThat(maria.says("hmm").isHandedOver()).isTrue();
    }

    @Test
    void saysWhatItCannotRead() {
        var voice = new Said.Unreadable(Message.Kind.VOICE);
        assertThat(reception.read(maria.says(voice))).contains("não consigo ouvir áudios", "*1* - Agendar");
        assertThat(maria.says(voice).isHandedOver()).isFalse();
        assertThat(maria.says(voice).isHandedOver()).isTrue();
    }

    @Test
    void readsWhatWasChosenFromAList() {
        assertThat(reception.read(maria.says(new Said.Choice("x", "Agendar")))).contains("O que você quer agendar?");
        assertThat(reception.read(maria.says(new Said.Choice("2", " ")))).contains("Com quem?");
    }

    @Test
    void stopsMessagesAnywhereAndSendsThemAgain() {
        assertThat(read("agendar", "PARAR")).contains("VOLTAR A RECEBER");
        assertThat(reception.desk.isStopped(CONTACT)).isTrue();
        assertThat(read("Voltar a receber")).contains("voltará a receber");
        assertThat(reception.desk.isStopped(CONTACT)).isFalse();
    }

    @Test
    void goesBackStepByStep() {
        read("agendar", "1", "ana", "1");
        assertThat(read("voltar")).contains("09:00");
        assertThat(read("voltar")).contains("Com quem?");
        assertThat(read("voltar")).contains("O que você quer agendar?");
        assertThat(read("voltar")).contains("*4* - Meus horários");
    }

    @Test
    void goesBackToTheFamilyWhereThereIsOne() {
        reception.desk.hasPatient(PHONE, "Pedro Souza");
        read("agendar", "2", "1");
        assertThat(read("voltar", "voltar")).contains("Para quem é o horário?");
        assertThat(read("voltar")).contains("*4* - Meus horários");
    }

    @Test
    void keepsTheMeaningOfNumbersUntilTheNextList() {
        read("agendar");
        reception.desk.offersNoMore(BOTOX);
        assertThat(read("1")).contains("não está mais disponível", "*1* - *Peeling");
        read("1");
        assertThat(maria.state())
                .isInstanceOfSatisfying(
                        State.ChoosingProfessional.class,
                        at -> assertThat(at.procedure()).isEqualTo(Reception.PEELING.id()));
    }

    @Test
    void neverTakesAnotherPersonThanTheOneChosen() {
        reception.desk.hasPatient(PHONE, "Pedro Souza");
        read("agendar");
        var only = Reception.open();
        only.desk.hasPatient(PHONE, "Maria Souza");
        var shown = maria.state();
        var dialogue = new Dialogue(Reception.SETTING);
        var turn = dialogue.hear(CONTACT, shown, new Said.Text("2"), reception.time.instant());
        assertThat(turn).isInstanceOfSatisfying(Turn.Ask.class, ask -> {
            var next = dialogue.learn(CONTACT, ask.state(), only.desk.answer(ask.request()), only.time.instant());
            assertThat(next)
                    .isInstanceOfSatisfying(
                            Turn.Say.class,
                            say -> assertThat(say.replies()).first().isEqualTo(new Reply.NotThere()));
        });
    }

    private void book(String treatment, String professional, String time) {
        assertThat(read("agendar", treatment, professional, time, "sim")).contains("Agendado");
    }

    private String read(String... texts) {
        return reception.read(reception.afterAll(maria, texts));
    }
}
