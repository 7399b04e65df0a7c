package clinic.domain.testkit.accounts;

import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.accounts.KeptCode;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.SignInCode;
import clinic.domain.accounts.SignInCodes;
import clinic.domain.accounts.SignInCodes.Spending;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Together;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** What every store of codes keeps to. */
public abstract class SignInCodesContract {
    private static final Phone ANA = new Phone("+5511980000001");
    private static final Phone BIA = new Phone("+5511980000002");
    private static final PasswordHash ONE = new PasswordHash("hash of one");
    private static final PasswordHash OTHER = new PasswordHash("hash of another");

    protected abstract AccountsStage stage();

    @Test
    public void givesWhatToCompareWithAsOftenAsThereAreTries() {
        keep(ANA, ONE, NINE);
        for (var number = 0; number < SignInCode.TRIES_OF_ALL; number++)
            assertThat(attempt(ANA, NINE)).contains(ONE);
        assertThat(attempt(ANA, NINE)).isEmpty();
        assertThat(attempt(BIA, NINE)).isEmpty();
    }

    @Test
    public void expires() {
        keep(ANA, ONE, NINE);
        var end = NINE.plus(SignInCode.LIFETIME);
        assertThat(attempt(ANA, end.minusMillis(1))).contains(ONE);
        assertThat(attempt(ANA, end)).isEmpty();
    }

    @Test
    public void givesWayToTheNextWithTriesOfItsOwn() {
        keep(ANA, ONE, NINE);
        keep(BIA, ONE, NINE);
        for (var number = 0; number < SignInCode.TRIES_OF_ALL; number++) attempt(ANA, NINE);
        keep(ANA, OTHER, NINE.plusSeconds(60));
        assertThat(attempt(ANA, NINE.plus(SignInCode.LIFETIME))).contains(OTHER);
        assertThat(attempt(BIA, NINE)).contains(ONE);
        assertThat(spend(ANA, ONE)).as("the one before").isEqualTo(Spending.NOT_THERE_TO_SPEND);
        assertThat(spend(ANA, OTHER)).isEqualTo(Spending.SPENT);
    }

    @Test
    public void keepsATryCountedWhateverFailsAfterIt() {
        keep(ANA, ONE, NINE);
        for (var number = 0; number < SignInCode.TRIES_OF_ALL; number++) {
            attempt(ANA, NINE);
            assertThatIllegalStateException()
                    .isThrownBy(() -> run(codes -> {
                        codes.spend(ANA, ONE);
                        throw new IllegalStateException("crash");
                    }));
        }
        assertThat(attempt(ANA, NINE)).isEmpty();
        assertThat(spend(ANA, ONE)).as("what failed has spent nothing").isEqualTo(Spending.SPENT);
    }

    @Test
    public void isSpentOnce() {
        keep(ANA, ONE, NINE);
        assertThat(spend(ANA, ONE)).isEqualTo(Spending.SPENT);
        assertThat(spend(ANA, ONE)).isEqualTo(Spending.NOT_THERE_TO_SPEND);
        assertThat(attempt(ANA, NINE)).isEmpty();
    }

    @Test
    public void isSpentOnceByManyAtTheSameTime() {
        keep(ANA, ONE, NINE);
        assertThat(Together.run(8, number -> spend(ANA, ONE))).containsOnlyOnce(Spending.SPENT);
    }

    @Test
    public void givesNoMoreTriesWhenAllTryTogether() {
        keep(ANA, ONE, NINE);
        var compared = Together.run(16, number -> attempt(ANA, NINE));
        assertThat(compared.stream().filter(Optional::isPresent)).hasSize(SignInCode.TRIES_OF_ALL);
    }

    @Test
    public void keepsOneOfManyThatAreSentAtTheSameTime() {
        Together.run(8, number -> {
            keep(ANA, new PasswordHash("hash " + number), NINE);
            return number;
        });
        assertThat(attempt(ANA, NINE)).isPresent();
    }

    @Test
    public void isNotThereForAnybodyElse() {
        keep(ANA, ONE, NINE);
        assertThat(stage().signInCodes().attempt(ADMIN, ANA, NINE)).isEmpty();
        assertThat(stage().unitOfWork()
                        .inTransaction(ADMIN, () -> stage().signInCodes().spend(ANA, ONE)))
                .isEqualTo(Spending.NOT_THERE_TO_SPEND);
    }

    @Test
    public void isKeptAndSpentInTransactionsOnly() {
        var code = KeptCode.sent(ANA, ONE, NINE);
        assertThatIllegalStateException().isThrownBy(() -> stage().signInCodes().replace(code, NINE));
        assertThatIllegalStateException().isThrownBy(() -> stage().signInCodes().spend(ANA, ONE));
    }

    private void keep(Phone phone, PasswordHash hash, Instant now) {
        run(codes -> {
            codes.replace(KeptCode.sent(phone, hash, now), now);
            return phone;
        });
    }

    private Optional<PasswordHash> attempt(Phone phone, Instant now) {
        return stage().signInCodes().attempt(SYSTEM, phone, now);
    }

    private Spending spend(Phone phone, PasswordHash hash) {
        return run(codes -> codes.spend(phone, hash));
    }

    private <T> T run(Function<SignInCodes, T> work) {
        return stage().unitOfWork().inTransaction(SYSTEM, () -> work.apply(stage().signInCodes()));
    }
}
