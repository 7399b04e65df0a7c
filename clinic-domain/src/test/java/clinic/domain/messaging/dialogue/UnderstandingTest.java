package clinic.domain.messaging.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is understood, however it is written. */
class UnderstandingTest {
    /** A Tuesday. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    @ParameterizedTest
    @CsvSource({
        "1, 1",
        "1., 1",
        "1), 1",
        "' 1 ', 1",
        "1️⃣, 1",
        "🔟, 10",
        "① , 1",
        "opção 1, 1",
        "OPCAO 2, 2",
        "a opção dois, 2",
        "número 3, 3",
        "nº 4, 4",
        "a primeira, 1",
        "a segunda, 2",
        "a sexta opção, 6",
        "1ª, 1",
        "um, 1",
        "uma, 1",
        "Três!, 3",
        "quero a 2, 2",
        "pode ser o 5 por favor, 5",
        "dez, 10"
    })
    void understandsNumbers(String text, int number) {
        assertThat(Numerals.any(Words.of(text))).hasValue(number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1 2", "123", "dia 12", "um dois", "às 10", "10h", "segunda feira", "primeira vez", "-", "🙂"
            })
    void doesNotTakeOtherTextsForNumbers(String text) {
        assertThat(Numerals.any(Words.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "AGENDAR, BOOK",
        "Agendar!!, BOOK",
        "remarcar, MOVE",
        "Cancelar., CANCEL",
        "meus horários, VISITS",
        "MEUS HORARIOS, VISITS",
        "atendente, PERSON",
        "quero falar com uma pessoa, PERSON",
        "falar com o atendente por favor, PERSON",
        "ajuda, HELP",
        "Olá!, MENU",
        "Bom dia ☀️, MENU",
        "menu, MENU",
        "voltar, BACK",
        "0, BACK",
        "mais, MORE",
        "parar, STOP",
        "PARE, STOP",
        "sair, STOP",
        "STOP, STOP",
        "descadastrar, STOP",
        "não quero mais mensagens, STOP",
        "Não quero mais receber mensagens., STOP",
        "cancelar mensagens, STOP",
        "parar por favor, STOP",
        "VOLTAR A RECEBER, RESUME",
        "ativar, RESUME",
        "receber mensagens, RESUME",
        "sim, YES",
        "S, YES",
        "ok, YES",
        "Pode, YES",
        "confirmo, YES",
        "👍, YES",
        "👍🏾, YES",
        "✅, YES",
        "'sim, pode confirmar', YES",
        "sim por favor, YES",
        "não, NO",
        "n, NO",
        "'não, obrigada', NO",
        "👎, NO",
        "qualquer, ANYBODY",
        "tanto faz, ANYBODY",
        "obrigada!, THANKS"
    })
    void understandsTheUsualPhrases(String text, Command command) {
        assertThat(Commands.of(Words.of(text))).contains(command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "sim mas não",
                "sim, cancelar",
                "parar de fumar",
                "voltar amanhã",
                "não sei",
                "ok mas quando",
                "???"
            })
    void doesNotTakeOtherTextsForPhrases(String text) {
        assertThat(Commands.of(Words.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "quero marcar uma consulta, BOOK",
        "Gostaria de agendar um horário para amanhã, BOOK",
        "queria um horário, BOOK",
        "quero marcar minha consulta, BOOK",
        "quero remarcar, MOVE",
        "preciso mudar o horário da minha consulta, MOVE",
        "'não posso ir amanhã, preciso remarcar', MOVE",
        "preciso cancelar meu horário, CANCEL",
        "quero desmarcar a consulta de sexta, CANCEL",
        "quais são meus horários?, VISITS",
        "queria ver minhas consultas, VISITS"
    })
    void understandsSentences(String text, Command command) {
        assertThat(Commands.inSentence(Words.of(text))).contains(command);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "não quero cancelar",
                "quanto custa?",
                "cancelar ou remarcar, tanto faz",
                "vocês atendem convênio?"
            })
    void leavesSentencesThatAreNotClear(String text) {
        assertThat(Commands.inSentence(Words.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hoje, 2026-11-24",
        "Amanhã, 2026-11-25",
        "depois de amanhã, 2026-11-26",
        "terça, 2026-11-24",
        "próxima terça, 2026-12-01",
        "terça que vem, 2026-12-01",
        "sexta, 2026-11-27",
        "Sexta-feira, 2026-11-27",
        "na sexta pode ser?, 2026-11-27",
        "próxima segunda, 2026-11-30",
        "segunda, 2026-11-30",
        "2ª feira, 2026-11-30",
        "sábado, 2026-11-28",
        "domingo, 2026-11-29",
        "quarta da semana que vem, 2026-12-02",
        "semana que vem, 2026-11-30",
        "mês que vem, 2026-12-01",
        "dia 30, 2026-11-30",
        "dia 24, 2026-11-24",
        "dia 12, 2026-12-12",
        "dia 31, 2026-12-31",
        "12/03, 2027-03-12",
        "12/12, 2026-12-12",
        "1/12, 2026-12-01",
        "12-12, 2026-12-12",
        "12.12.26, 2026-12-12",
        "12/03/2027, 2027-03-12",
        "12/03/27, 2027-03-12",
        "12 de março, 2027-03-12",
        "dia 12 de dezembro, 2026-12-12",
        "1º de dezembro, 2026-12-01",
        "3 de fevereiro de 2027, 2027-02-03",
        "28/02/2027, 2027-02-28"
    })
    void understandsDays(String text, LocalDate day) {
        assertThat(DayWords.of(Words.of(text), TODAY)).contains(new DayWords.Day.On(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ontem", "23/11", "01/09", "01/01/2020", "24/11/25"})
    void knowsThatADayIsPast(String text) {
        assertThat(DayWords.of(Words.of(text), TODAY)).containsInstanceOf(DayWords.Day.Past.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"25/11/2027", "12/03/2099", "1 de janeiro de 9999"})
    void knowsThatADayIsTooFar(String text) {
        assertThat(DayWords.of(Words.of(text), TODAY)).containsInstanceOf(DayWords.Day.TooFar.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "31/02",
                "45/13",
                "dia 32",
                "dia 0",
                "00/00",
                "10:30",
                "10",
                "um dia",
                "1/2/3/4",
                "29/02/2027"
            })
    void knowsNoDayThatNoCalendarHas(String text) {
        assertThat(DayWords.of(Words.of(text), TODAY)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'Boa tarde, pode ser amanhã às 9?', 09:00",
        "'Boa noite! Quero agendar amanhã 10h30', 10:30",
        "'bom dia, amanhã às 3 da tarde', 15:00"
    })
    void takesNoGreetingForAnHour(String text, LocalTime time) {
        assertThat(HourWords.from(Words.of(text))).contains(time);
        assertThat(DayWords.of(Words.of(text), TODAY)).contains(new DayWords.Day.On(TODAY.plusDays(1)));
        assertThat(HourWords.from(Words.of("boa tarde, quero marcar amanhã"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "10h, 10:00",
        "10hs, 10:00",
        "10 horas, 10:00",
        "10h30, 10:30",
        "10:30, 10:30",
        "10:30h, 10:30",
        "às 14, 14:00",
        "as 14 horas, 14:00",
        "às 8 e meia, 08:30",
        "2 da tarde, 14:00",
        "às 2h da tarde, 14:00",
        "8 da noite, 20:00",
        "9 da manhã, 09:00",
        "meio-dia, 12:00"
    })
    void understandsHours(String text, LocalTime time) {
        assertThat(HourWords.exact(Words.of(text))).contains(time);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "10", "25h", "10:75", "de tarde", "12/03", "hoje"})
    void knowsNoHourWhereNoneIsNamed(String text) {
        assertThat(HourWords.exact(Words.of(text))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"à tarde, 12:00", "de manhã, 00:00", "à noite, 18:00", "depois das 15h, 15:00"})
    void understandsPartsOfTheDay(String text, LocalTime time) {
        assertThat(HourWords.from(Words.of(text))).contains(time);
    }

    @ParameterizedTest
    @CsvSource({
        "João da Silva, João da Silva",
        "  maria   souza , maria souza",
        "Meu nome é Ana Lúcia D'Ávila, Ana Lúcia D'Ávila",
        "'Oi, me chamo José-Carlos Reis', José-Carlos Reis",
        "sou o Rui M. Alves, Rui M. Alves"
    })
    void understandsNames(String text, String name) {
        assertThat(PersonNames.told(Words.of(text))).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Maria", "quanto custa?", "11 98765-4321", "🙂 🙂", "http://x.y z"})
    void doesNotTakeOtherTextsForNames(String text) {
        assertThat(PersonNames.told(Words.of(text))).isEmpty();
    }
}
