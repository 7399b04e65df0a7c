package clinic.domain.testkit.accounts;

import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.accounts.Attempt;
import clinic.domain.accounts.Attempt.Kind;
import clinic.domain.accounts.Limit;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What everybody who counts tries keeps to. */
public abstract class AttemptsContract {
    private static final Limit THREE = new Limit(3, Duration.ofMinutes(10));
    private static final Attempt ANA = new Attempt(Kind.SIGN_IN_OF_ACCOUNT, "ana@example.com", THREE);
    private static final Attempt BIA = new Attempt(Kind.SIGN_IN_OF_ACCOUNT, "bia@example.com", THREE);
    private static final Attempt HOME =
            new Attempt(Kind.SIGN_IN_OF_CALLER, "203.0.113.7", new Limit(5, Duration.ofMinutes(30)));

    protected abstract AccountsStage stage();

    @Test
    public void letsSoManyPassAndTellsHowLongToWait() {
        for (var number = 0; number < 3; number++) assertThat(count(NINE, ANA)).isEmpty();
        assertThat(count(NINE.plusSeconds(60), ANA)).contains(Duration.ofMinutes(9));
        assertThat(count(NINE.plusSeconds(599), ANA)).contains(Duration.ofSeconds(1));
    }

    @Test
    public void beginsAnewWhenTheTimeIsOver() {
        for (var number = 0; number < 9; number++) count(NINE, ANA);
        assertThat(count(NINE.plusSeconds(600), ANA)).isEmpty();
        assertThat(count(NINE.plusSeconds(601), ANA)).isEmpty();
        assertThat(count(NINE.plusSeconds(602), ANA)).isEmpty();
        assertThat(count(NINE.plusSeconds(603), ANA)).contains(Duration.ofSeconds(597));
    }

    @Test
    public void countsEachKeyAndKindApart() {
        for (var number = 0; number < 4; number++) count(NINE, ANA);
        assertThat(count(NINE, BIA)).isEmpty();
        assertThat(count(NINE, new Attempt(Kind.REFRESH_OF_CALLER, ANA.key(), THREE)))
                .isEmpty();
    }

    @Test
    public void countsSeveralTogetherAndTellsTheLongestWait() {
        for (var number = 0; number < 3; number++)
            assertThat(count(NINE, ANA, HOME)).isEmpty();
        assertThat(count(NINE, ANA, HOME)).contains(Duration.ofMinutes(10));
        assertThat(count(NINE, ANA, HOME)).contains(Duration.ofMinutes(10));
        assertThat(count(NINE, ANA, HOME)).contains(Duration.ofMinutes(30));
        assertThat(count(NINE, BIA, HOME)).contains(Duration.ofMinutes(30));
    }

    @Test
    public void takesTriesBackAndForgetsThem() {
        for (var number = 0; number < 3; number++) count(NINE, ANA);
        stage().attempts().takeBack(SYSTEM, ANA);
        assertThat(count(NINE, ANA)).isEmpty();
        assertThat(count(NINE, ANA)).isPresent();
        stage().unitOfWork().inTransaction(SYSTEM, () -> {
            stage().attempts().forget(ANA);
            return ANA;
        });
        assertThat(count(NINE, ANA)).isEmpty();
    }

    @Test
    public void takesBackNothingThatWasNotTried() {
        stage().attempts().takeBack(SYSTEM, ANA);
        count(NINE, ANA);
        for (var number = 0; number < 3; number++) stage().attempts().takeBack(SYSTEM, ANA);
        for (var number = 0; number < 3; number++) assertThat(count(NINE, ANA)).isEmpty();
        assertThat(count(NINE, ANA)).isPresent();
    }

    @Test
    public void letsNoMorePassWhenAllTryTogether() {
        var pauses = Together.run(16, number -> number % 2 == 0 ? count(NINE, ANA, HOME) : count(NINE, HOME, ANA));
        assertThat(pauses.stream().filter(Optional::isEmpty)).hasSize(3);
    }

    @Test
    public void staysRightWhileItClearsWhatIsLongOver() {
        for (var number = 0; number < 20; number++) {
            count(NINE, new Attempt(Kind.REFRESH_OF_CALLER, "address " + number, THREE));
        }
        for (var number = 0; number < 3; number++)
            assertThat(count(NINE.plusSeconds(900), ANA)).isEmpty();
        assertThat(count(NINE.plusSeconds(900), ANA)).isPresent();
    }

    private Optional<Duration> count(Instant now, Attempt... attempts) {
        return stage().attempts().count(SYSTEM, List.of(attempts), now);
    }
}
