package clinic.domain.messaging.dialogue;

import static clinic.domain.messaging.dialogue.Reception.ANA;
import static clinic.domain.messaging.dialogue.Reception.BIA;
import static clinic.domain.messaging.dialogue.Reception.BOTOX;
import static clinic.domain.messaging.dialogue.Reception.PHONE;
import static clinic.domain.messaging.dialogue.Reception.at;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.testkit.messaging.Conversing;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who says at the beginning when it shall be; it is a Tuesday, the 24th of November. */
class WishedDayWalkTest {
    private final Reception reception = Reception.closed();
    private final Conversing maria = reception.contact();

    @BeforeEach
    void opensAWeek() {
        for (int day = 0; day < 7; day++) {
            for (int hour = 8; hour < 17; hour++) {
                reception.opens(ANA, at(day, hour, 0));
                reception.opens(BIA, at(day, hour, 0));
            }
        }
    }

    @ParameterizedTest
    @CsvSource({
        "agendar sexta, 27/11, 08:00",
        "quero agendar limpeza sexta, 27/11, 08:00",
        "Bom dia! Queria marcar uma consulta para amanhã à tarde, 25/11, 12:00",
        "marcar dia 26 às 14h, 26/11, 14:00",
        "agendar hoje, 24/11, 08:00",
        "quero marcar a segunda sessão, 24/11, 08:00",
        "agendar a 2ª sessão na quinta, 26/11, 08:00"
    })
    void keepsTheDayUntilTimesAreShown(String text, String day, String hour) {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        assertThat(read(text)).contains("O que você quer agendar?");
        assertThat(read("botox")).contains("Com quem?");
        assertThat(read("qualquer")).contains(day + "*\n*1* - " + hour);
    }

    @Test
    void keepsItWhateverIsAskedBefore() {
        assertThat(read("agendar sexta")).contains("nome");
        assertThat(read("menu", "agendar sexta", "ajuda", "Maria Souza", "xyz", "1", "1"))
                .contains("27/11*\n*1* - 08:00");
        assertThat(read("menu", "agendar quinta", "outra pessoa", "Maria Souza", "sim", "1", "voltar", "1", "1"))
                .contains("26/11*\n*1* - 08:00");
    }

    @Test
    void keepsItForAFamilyAndForAnother() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        reception.desk.hasPatient(PHONE, "Pedro Souza");
        assertThat(read("agendar sexta", "pedro", "1", "1")).contains("27/11*\n*1* - 08:00");
        assertThat(read("menu", "agendar para outra pessoa quinta", "Rui Souza", "1", "1"))
                .contains("26/11*\n*1* - 08:00");
        assertThat(read("menu", "agendar sexta", "3", "Ana Souza", "1", "1")).contains("27/11*\n*1* - 08:00");
    }

    @Test
    void forgetsItWhenSomethingElseIsBegun() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        assertThat(read("agendar sexta", "agendar", "1", "1")).contains("24/11*\n*1* - 08:00");
        assertThat(read("menu", "agendar sexta", "menu", "1", "1", "1")).contains("24/11*\n*1* - 08:00");
        assertThat(read("menu", "agendar sexta", "1", "1", "voltar", "1")).contains("24/11*\n*1* - 08:00");
    }

    @Test
    void looksAsAlwaysWhereTheDayIsOver() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        assertThat(read("agendar ontem", "1", "1")).contains("24/11*\n*1* - 08:00");
    }

    @Test
    void keepsTheDayThatAModelUnderstoodWhereAFamilyIsAskedForWhom() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        reception.desk.hasPatient(PHONE, "Pedro Souza");
        var hint = new Hint.Times(BOTOX.id(), Optional.of(LocalDate.of(2026, 11, 27)));
        var dialogue = new Dialogue(Reception.SETTING);
        var now = at(0, 6, 0);
        var turn = dialogue.advise(Reception.CONTACT, new State.Start(), Optional.of(hint), now);
        while (turn instanceof Turn.Ask ask) {
            turn = dialogue.learn(Reception.CONTACT, ask.state(), reception.desk.answer(ask.request()), now);
        }
        assertThat(turn)
                .isInstanceOfSatisfying(
                        Turn.Say.class,
                        say -> assertThat(say.state())
                                .isInstanceOfSatisfying(
                                        State.Wishing.class,
                                        wishing -> assertThat(wishing.named().from())
                                                .contains(at(3, 0, 0))));
    }

    private String read(String... texts) {
        return reception.read(reception.afterAll(maria, texts));
    }
}
