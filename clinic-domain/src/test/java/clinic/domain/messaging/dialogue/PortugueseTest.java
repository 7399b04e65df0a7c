package clinic.domain.messaging.dialogue;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.catalogue.ProcedureId;
import clinic.domain.messaging.Message;
import clinic.domain.shared.Money;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class PortugueseTest {
    private static final String LONG = "Ção".repeat(70);
    private static final LocalDateTime NINE = Moments.TODAY.atTime(9, 0);
    private static final Reply.Appointed APPOINTED = new Reply.Appointed(LONG, LONG, LONG, NINE);

    private final Portuguese portuguese = new Portuguese();

    @ParameterizedTest
    @MethodSource("longest")
    void staysWithinAMessage(Reply reply) {
        assertThat(portuguese.text(reply)).isNotBlank().hasSizeLessThanOrEqualTo(Message.LONGEST);
    }

    @ParameterizedTest
    @EnumSource
    void saysSomethingOfEveryKindOfMessage(Message.Kind kind) {
        assertThat(portuguese.text(new Reply.CannotRead(kind))).contains("*texto*");
    }

    @ParameterizedTest
    @EnumSource
    void saysWhyItCannotHear(Unheard why) {
        assertThat(portuguese.text(new Reply.CannotHear(why))).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void saysThatAPersonComes(Reply.Why why) {
        assertThat(portuguese.text(new Reply.HandedOver(why))).contains("equipe");
    }

    @Test
    void tellsWhatAModelIsForAndHowToRefuseIt() {
        assertThat(portuguese.text(new Reply.OfferAi()))
                .contains("inteligência artificial", "*ACEITO IA*", "*RECUSO IA*", "prontuário");
        assertThat(portuguese.text(new Reply.AiAllowed())).contains("*RECUSO IA*");
        assertThat(portuguese.text(new Reply.AiRefused())).contains("*ACEITO IA*");
        assertThat(portuguese.text(new Reply.AiOfWhom())).contains("nenhuma IA");
    }

    @Test
    void takesTheMarksOutOfNames() {
        assertThat(portuguese.text(new Reply.ChoosePerson(List.of("*Ana*\n_Lima_", "~"), false)))
                .contains("*1* - Ana Lima\n*2* - –");
    }

    @Test
    void saysPricesAndLengthsAsBrazilDoes() {
        var treatment =
                new Treatment(new ProcedureId(SequenceIds.id(1)), "Laser", Duration.ofHours(2), new Money(123_456_705));
        assertThat(portuguese.text(new Reply.ChooseTreatment(List.of(treatment), false)))
                .contains("*1* - *Laser* (2 h, R$ 1.234.567,05)");
    }

    @Test
    void tellsNothingOfAPersonToALog() {
        longest().forEach(reply -> assertThat(reply.toString()).doesNotContain(LONG));
    }

    private static Stream<Reply> longest() {
        var names = Collections.nCopies(Shown.MOST, LONG);
        var visits = Collections.nCopies(Shown.MOST, APPOINTED);
        var times = Collections.nCopies(State.MOST_TIMES, new Reply.At(NINE, LONG));
        return Stream.of(
                new Reply.ChoosePerson(names, true),
                new Reply.ChooseProfessional(names, true),
                new Reply.ChooseTime(Because.DAY, Optional.of(Moments.TODAY), times),
                new Reply.Summary(APPOINTED, Optional.of(new Money(1)), Duration.ofMinutes(5)),
                new Reply.Booked(APPOINTED),
                new Reply.Moved(APPOINTED),
                new Reply.Cancelled(APPOINTED),
                new Reply.ConfirmCancellation(APPOINTED),
                new Reply.ChooseVisit(Errand.SHOW, visits, true),
                new Reply.ChooseVisit(Errand.MOVE, visits, true),
                new Reply.Menu("Aurora"),
                new Reply.Notice("Aurora", "1"));
    }
}
