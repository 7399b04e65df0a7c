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
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Conversations about long lists: of times, of days, of treatments. */
class TimesWalkTest {
    private final Reception reception = Reception.closed();
    private final Conversing maria = reception.contact();

    @BeforeEach
    void opensThreeDays() {
        reception.desk.hasPatient(PHONE, "Maria Souza");
        for (int day = 0; day < 3; day++) {
            for (int hour = 8; hour < 17; hour++) {
                reception.opens(ANA, at(day, hour, 0));
                reception.opens(BIA, at(day, hour, 0));
            }
        }
    }

    @Test
    void showsTenTimesByDayAndThenMore() {
        assertThat(read("agendar", "1", "qualquer"))
                .contains("terça-feira, 24/11", "*1* - 08:00", "quarta-feira, 25/11", "*10* - 08:00")
                .doesNotContain("*11*");
        assertThat(read("mais")).contains("Mais horários", "*1* - 09:00", "quarta-feira, 25/11");
        assertThat(read("mais", "MAIS")).contains("além do que já mostrei");
        assertThat(read("1")).contains("Confira", "quinta-feira, 26/11");
    }

    @Test
    void showsEachMomentOnceWithAnybody() {
        read("agendar", "1", "3");
        assertThat(times().stream().map(Pick::start)).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @CsvSource({
        "amanhã, 25/11, 08:00",
        "depois de amanha!, 26/11, 08:00",
        "dia 26, 26/11, 08:00",
        "26/11, 26/11, 08:00",
        "pode ser quinta?, 26/11, 08:00",
        "amanhã à tarde, 25/11, 12:00",
        "quinta às 14h, 26/11, 14:00",
        "quinta 15, 26/11, 08:00",
        "hoje de tarde, 24/11, 12:00",
        "17h, 25/11, 08:00"
    })
    void looksForTheDayAndTheHourThatAreNamed(String text, String day, String hour) {
        read("agendar", "1", "1");
        assertThat(read(text)).contains(day + "*\n*1* - " + hour);
    }

    @ParameterizedTest
    @CsvSource({"10h, 10:00", "às 9, 09:00", "15:00, 15:00", "2 da tarde, 14:00", "meio dia, 12:00", "16, 16:00"})
    void takesTheOnlyTimeOfThatHour(String text, String hour) {
        read("agendar", "1", "1");
        assertThat(read(text)).contains("Confira", "24/11, às " + hour);
    }

    @Test
    void saysWhereADayHasNoTimes() {
        read("agendar", "1", "1");
        reception.opens(ANA, at(6, 9, 0));
        assertThat(read("sexta")).contains("Não encontrei horário livre em sexta-feira, 27/11", "segunda-feira, 30/11");
    }

    @Test
    void keepsWhatWasShownWhereThereIsNothingLater() {
        read("agendar", "1", "1");
        var shown = times();
        assertThat(read("20/12")).contains("além do que já mostrei");
        assertThat(times()).isEqualTo(shown);
    }

    @Test
    void saysKindlyThatADayIsPastOrTooFar() {
        read("agendar", "1", "1");
        assertThat(read("ontem")).contains("23/11/2026 já passou");
        assertThat(read("12/03/2029")).contains("12/03/2029", "muito longe");
        assertThat(read("1")).contains("Confira");
    }

    @Test
    void pagesTreatmentsBothWays() {
        for (int i = 0; i < 15; i++) {
            reception.desk.offers(new Treatment(
                    new ProcedureId(SequenceIds.id(50 + i)), "Sessão " + i, Duration.ofMinutes(90), new Money(5)));
        }
        assertThat(read("agendar")).contains("*8* - *Sessão 5* (1 h 30 min, R$ 0,05)", "escreva *mais*");
        assertThat(read("mais")).contains("*1* - *Sessão 6*", "*8* - *Sessão 13*");
        assertThat(read("mais")).contains("*1* - *Sessão 14*").doesNotContain("escreva *mais*");
        assertThat(read("mais")).contains("além do que já mostrei");
        assertThat(read("voltar")).contains("*1* - *Sessão 6*");
        assertThat(read("voltar")).contains("*8* - *Sessão 5*");
        assertThat(read("mais", "7")).contains("Com quem?");
        assertThat(maria.state())
                .isInstanceOfSatisfying(
                        State.ChoosingProfessional.class,
                        at -> assertThat(at.procedure()).isEqualTo(new ProcedureId(SequenceIds.id(62))));
    }

    private List<Pick> times() {
        return ((State.ChoosingTime) maria.state()).shown();
    }

    private String read(String... texts) {
        return reception.read(reception.afterAll(maria, texts));
    }
}
