package clinic.domain.testkit.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Assistant;
import clinic.domain.messaging.Assistant.Advice;
import clinic.domain.messaging.Assistant.Question;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.Together;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What everybody who chooses for the bot keeps to. */
public abstract class AssistantContract {
    protected static final LocalDate TODAY = Moments.TODAY;
    protected static final Question QUESTION = new Question(
            "bom dia, será que vocês conseguem me ajudar com aquilo?",
            List.of("Limpeza", "Avaliação", "Clareamento"),
            List.of("Onde fica a clínica?", "Aceitam convênio?"),
            TODAY);

    protected abstract Assistant assistant();

    /** The next time it chooses this, allowed or not. */
    protected abstract void chooses(Advice advice);

    /** From now on it cannot be reached. */
    protected abstract void isAway();

    /** From now on it can. */
    protected abstract void isBack();

    static Stream<Advice> allowed() {
        return Stream.of(
                new Advice.ShowTreatments(),
                new Advice.FindTimes(Optional.empty(), Optional.empty()),
                new Advice.FindTimes(Optional.of(3), Optional.of(TODAY)),
                new Advice.FindTimes(Optional.of(1), Optional.of(TODAY.plusYears(1))),
                new Advice.ShowVisits(),
                new Advice.Answer(1),
                new Advice.Answer(2),
                new Advice.HandOver(true),
                new Advice.HandOver(false));
    }

    static Stream<Advice> impossible() {
        return Stream.of(
                new Advice.FindTimes(Optional.of(0), Optional.empty()),
                new Advice.FindTimes(Optional.of(4), Optional.empty()),
                new Advice.FindTimes(Optional.empty(), Optional.of(TODAY.minusDays(1))),
                new Advice.FindTimes(
                        Optional.empty(), Optional.of(TODAY.plusYears(1).plusDays(1))),
                new Advice.Answer(0),
                new Advice.Answer(3),
                new Advice.Answer(-1));
    }

    @ParameterizedTest
    @MethodSource("allowed")
    public void choosesWhatItMay(Advice advice) {
        chooses(advice);
        assertThat(assistant().advise(QUESTION)).isEqualTo(advice);
    }

    @ParameterizedTest
    @MethodSource("impossible")
    public void choosesNothingThatIsNotThere(Advice advice) {
        chooses(advice);
        assertThat(assistant().advise(QUESTION)).isInstanceOf(Advice.Nothing.class);
    }

    @Test
    public void choosesNothingWhileItIsAwayAndGoesOnAfterwards() {
        isAway();
        assertThat(assistant().advise(QUESTION)).isEqualTo(new Advice.Nothing("away"));
        isBack();
        chooses(new Advice.ShowVisits());
        assertThat(assistant().advise(QUESTION)).isEqualTo(new Advice.ShowVisits());
    }

    @Test
    public void choosesNothingForWhoWritesNothing() {
        assertThat(assistant().advise(new Question(" \n", List.of(), List.of(), TODAY)))
                .isInstanceOf(Advice.Nothing.class);
    }

    @Test
    public void answersManyTogether() {
        for (var number = 0; number < 8; number++) chooses(new Advice.ShowTreatments());
        assertThat(Together.run(8, number -> assistant().advise(QUESTION)))
                .allMatch(Advice.ShowTreatments.class::isInstance);
    }

    @Test
    public void tellsWhereItWorks() {
        assertThat(assistant().model()).isPresent();
    }
}
