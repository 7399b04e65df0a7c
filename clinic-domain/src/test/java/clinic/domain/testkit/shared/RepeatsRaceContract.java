package clinic.domain.testkit.shared;

import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static clinic.domain.testkit.shared.RepeatsContract.FIRST;
import static clinic.domain.testkit.shared.RepeatsContract.ONCE;
import static clinic.domain.testkit.shared.RepeatsContract.SECOND;
import static clinic.domain.testkit.shared.RepeatsContract.again;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Repeats;
import clinic.domain.shared.Repeats.Claim;
import clinic.domain.shared.UnitOfWork;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.Test;

/** What every memory of requests keeps to when the same one comes several times at once. */
public abstract class RepeatsRaceContract {
    @AutoClose
    private final ExecutorService others = Executors.newSingleThreadExecutor();

    protected abstract UnitOfWork unitOfWork();

    protected abstract Repeats repeats();

    @Test
    public void letsTheSecondWaitForTheFirst() {
        var second = unitOfWork().inTransaction(RECEPTIONIST, () -> {
            repeats().claim(ONCE, FIRST, NINE);
            return secondClaim();
        });
        assertThat(second.join()).isEqualTo(again(Optional.empty()));
    }

    @Test
    public void givesTheKeyToTheSecondWhenTheFirstFails() {
        var second = new CompletableFuture<CompletableFuture<Claim>>();
        assertThatThrownBy(() -> unitOfWork().inTransaction(RECEPTIONIST, () -> {
            repeats().claim(ONCE, FIRST, NINE);
            second.complete(secondClaim());
            throw new UnsupportedOperationException("a bug");
        }));
        assertThat(second.join().join()).isEqualTo(new Claim.First());
    }

    @Test
    public void givesTheKeyToTheSecondWhenTheFirstGivesItBack() {
        var second = unitOfWork().inTransaction(RECEPTIONIST, () -> {
            repeats().claim(ONCE, FIRST, NINE);
            var waiting = secondClaim();
            repeats().release(ONCE);
            return waiting;
        });
        assertThat(second.join()).isEqualTo(new Claim.First());
    }

    @Test
    public void givesTheKeyToOneOfMany() {
        var claims = Together.run(
                16,
                number -> unitOfWork()
                        .inTransaction(
                                RECEPTIONIST,
                                () -> repeats().claim(ONCE, new ProfileId(SequenceIds.id(number)), NINE)));
        assertThat(claims).containsOnlyOnce(new Claim.First());
        assertThat(claims).filteredOn(Claim.Again.class::isInstance).hasSize(15);
        assertThat(claims.stream().distinct()).hasSize(2);
    }

    private CompletableFuture<Claim> secondClaim() {
        return CompletableFuture.supplyAsync(
                () -> unitOfWork().inTransaction(RECEPTIONIST, () -> repeats().claim(ONCE, SECOND, NINE)), others);
    }
}
