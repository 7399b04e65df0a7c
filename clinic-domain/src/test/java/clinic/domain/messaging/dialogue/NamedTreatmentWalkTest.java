package clinic.domain.messaging.dialogue;

import static clinic.domain.messaging.dialogue.Reception.ANA;
import static clinic.domain.messaging.dialogue.Reception.BIA;
import static clinic.domain.messaging.dialogue.Reception.PHONE;
import static clinic.domain.messaging.dialogue.Reception.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.shared.Money;
import clinic.domain.testkit.messaging.Conversing;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who says at the beginning what it shall be; it is a Tuesday, the 24th of November. */
class NamedTreatmentWalkTest {
    private static final SequenceIds IDS = SequenceIds.from(900);

    private final Reception reception = Reception.closed();
    private final Conversing maria = reception.contact();

    @BeforeEach
    void opensAWeek() {
        reception.desk.offers(treatment("Limpeza de pele"));
        for (int day = 0; day < 7; day++) {
            reception.opens(ANA, at(day, 9, 0));
            reception.opens(BIA, at(day, 9, 0));
        }
    }

    @Test
    void asksNoMoreWhatItShallBe() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        assertThat(read("agendar limpeza sexta")).contains("Com quem?");
        assertThat(read("1")).contains("27/11*\n*1* - 09:00");
        assertThat(read("1")).contains("Limpeza de pele", "27/11", "Posso confirmar?");
        assertThat(read("sim")).contains("Agendado!", "Limpeza de pele");
    }

    @Test
    void keepsItFromTheMenuToo() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        assertThat(read("oi", "Quero marcar BOTÓX amanhã", "qualquer", "1")).contains("Botox", "25/11");
    }

    @Test
    void keepsItWhateverIsAskedBefore() {
        assertThat(read("agendar limpeza de pele")).contains("nome");
        assertThat(read("ajuda", "Maria Souza")).contains("Com quem?");
        reception.desk.hasPatient(PHONE, "Pedro Souza");
        assertThat(read("menu", "agendar botox sexta", "pedro", "1", "1")).contains("Botox", "27/11", "Pedro Souza");
        assertThat(read("menu", "agendar peeling para outra pessoa", "Rui Alves", "1", "1"))
                .contains("Peeling", "Rui Alves");
        assertThat(read("menu", "agendar botox", "outra pessoa", "Lia Alves", "1", "1"))
                .contains("Botox", "Lia Alves");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "agendar massagem",
                "agendar botox ou limpeza",
                "agendar limpeza dental",
                "quero marcar uma consulta",
                "agendar, mas não botox"
            })
    void asksAsAlwaysWhereItIsLeftOpen(String text) {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        assertThat(read(text)).contains("O que você quer agendar?", "Limpeza de pele");
    }

    @Test
    void letsWhoGoesBackChooseAnew() {
        for (char letter = 'A'; letter <= 'J'; letter++) reception.desk.offers(treatment("Massagem " + letter));
        reception.desk.hasPatient(PHONE, "Maria Souza");
        assertThat(read("agendar limpeza sexta", "voltar")).contains("O que você quer agendar?");
        assertThat(read("mais")).contains("Massagem J").doesNotContain("Botox");
        assertThat(read("voltar")).contains("O que você quer agendar?", "Botox");
        assertThat(read("botox", "1", "1")).contains("Botox", "27/11").doesNotContain("Limpeza");
    }

    @Test
    void forgetsItWhenSomethingElseIsBegun() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        reception.desk.hasPatient(PHONE, "Pedro Souza");
        assertThat(read("agendar limpeza sexta", "agendar", "maria")).contains("O que você quer agendar?");
        assertThat(read("menu", "agendar limpeza", "menu", "1", "maria")).contains("O que você quer agendar?");
    }

    @Test
    void keepsNoWordOfWhatWasSaid() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        reception.desk.hasPatient(PHONE, "Pedro Souza");
        read("agendar botox para Maria Souza");
        assertThat(maria.state()).isInstanceOf(State.Wishing.class);
        assertThat(Memory.write(maria.state()).toString()).doesNotContainIgnoringCase("souza");
    }

    private static Treatment treatment(String name) {
        return new Treatment(new ProcedureId(IDS.next()), name, Duration.ofMinutes(30), new Money(15_000));
    }

    private String read(String... texts) {
        return reception.read(reception.afterAll(maria, texts));
    }
}
