package clinic.domain.testkit.accounts;

import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import clinic.domain.accounts.Profile;
import clinic.domain.accounts.RefreshToken;
import clinic.domain.accounts.RefreshTokens;
import clinic.domain.accounts.RefreshTokens.Spending;
import clinic.domain.accounts.SignInId;
import clinic.domain.accounts.TokenSecret;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every store of refresh tokens keeps to. */
public abstract class RefreshTokensContract {
    private static final SignInId PHONE = new SignInId(SequenceIds.id(51));
    private static final SignInId TABLET = new SignInId(SequenceIds.id(52));
    private final Profile ana = aClient(1).build();
    private final Profile bia = aClient(2).build();

    protected abstract AccountsStage stage();

    @BeforeEach
    public void addPeople() {
        stage().unitOfWork().inTransaction(SYSTEM, () -> stage().profiles().add(ana));
        stage().unitOfWork().inTransaction(SYSTEM, () -> stage().profiles().add(bia));
    }

    @Test
    public void givesBackWhatItKept() {
        var token = token("one", PHONE, ana);
        add(token);
        assertThat(find(token)).contains(token);
        assertThat(find(token("two", PHONE, ana))).isEmpty();
    }

    @Test
    public void isSpentOnce() {
        var token = token("one", PHONE, ana);
        add(token);
        assertThat(spend(token)).isEqualTo(Spending.SPENT);
        assertThat(find(token).flatMap(RefreshToken::spentAt)).contains(NINE.plusSeconds(1));
        assertThat(spend(token)).isEqualTo(Spending.NOT_THERE_TO_SPEND);
        assertThat(spend(token("two", PHONE, ana))).isEqualTo(Spending.NOT_THERE_TO_SPEND);
    }

    @Test
    public void isSpentOnceByManyAtTheSameTime() {
        var token = token("one", PHONE, ana);
        add(token);
        assertThat(Together.run(12, number -> spend(token)))
                .containsOnlyOnce(Spending.SPENT)
                .hasSize(12);
    }

    @Test
    public void endsAFamilyAndNoOther() {
        var one = token("one", PHONE, ana);
        var next = token("next", PHONE, ana);
        var other = token("other", TABLET, ana);
        for (var token : new RefreshToken[] {one, next, other}) add(token);
        spend(one);
        run(SYSTEM, tokens -> {
            tokens.end(PHONE);
            return PHONE;
        });
        assertThat(find(one)).isEmpty();
        assertThat(find(next)).isEmpty();
        assertThat(find(other)).contains(other);
    }

    @Test
    public void endsAllFamiliesOfAPersonForAnAdministratorToo() {
        var one = token("one", PHONE, ana);
        var other = token("other", TABLET, ana);
        var others = token("others", new SignInId(SequenceIds.id(53)), bia);
        for (var token : new RefreshToken[] {one, other, others}) add(token);
        run(ADMIN, tokens -> {
            tokens.endAll(ana.id());
            return ana;
        });
        assertThat(find(one)).isEmpty();
        assertThat(find(other)).isEmpty();
        assertThat(find(others)).contains(others);
    }

    @Test
    public void dropsWhatExpiredOfTheSamePerson() {
        var old = token("old", PHONE, ana);
        var others = token("others", TABLET, bia);
        add(old);
        add(others);
        add(issued("new", TABLET, ana, old.expiresAt()));
        assertThat(find(old)).isEmpty();
        assertThat(find(others)).contains(others);
    }

    @Test
    public void worksInTransactionsOnly() {
        var token = token("one", PHONE, ana);
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().refreshTokens().add(token));
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().refreshTokens().find(token.hash()));
        assertThatIllegalStateException()
                .isThrownBy(() -> stage().refreshTokens().end(PHONE));
    }

    private static RefreshToken token(String secret, SignInId signIn, Profile profile) {
        return issued(secret, signIn, profile, NINE);
    }

    private static RefreshToken issued(String secret, SignInId signIn, Profile profile, Instant at) {
        return new RefreshToken(
                new TokenSecret(secret).hash(),
                signIn,
                profile.id(),
                at,
                at.plus(Duration.ofDays(30)),
                Optional.empty());
    }

    private void add(RefreshToken token) {
        run(SYSTEM, tokens -> {
            tokens.add(token);
            return token;
        });
    }

    private Optional<RefreshToken> find(RefreshToken token) {
        return run(SYSTEM, tokens -> tokens.find(token.hash()));
    }

    private Spending spend(RefreshToken token) {
        return run(SYSTEM, tokens -> tokens.spend(token.hash(), NINE.plusSeconds(1)));
    }

    private <T> T run(Actor actor, Function<RefreshTokens, T> work) {
        return stage().unitOfWork().inTransaction(actor, () -> work.apply(stage().refreshTokens()));
    }
}
