package clinic.application.accounts;

import static clinic.application.accounts.FrontDoor.STRANGER;
import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.anAdmin;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.accounts.RefreshSignIn.Outcome;
import clinic.domain.accounts.Password;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.ProfileChange;
import clinic.domain.accounts.TokenSecret;
import clinic.domain.shared.Role;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class RefreshSignInTest {
    private final FrontDoor door = new FrontDoor();
    private final Profile client = door.add(aClient(1));

    @Test
    void letsGoOnWithANewTokenOfTheSameFamily() {
        var first = door.welcome(client);
        door.time.pass(Duration.ofDays(29));
        var second = renewed(first);
        assertThat(second.signIn()).isEqualTo(first.signIn());
        assertThat(second.refreshToken()).isNotEqualTo(first.refreshToken());
        assertThat(second.account().profile()).isEqualTo(client);
        door.time.pass(Duration.ofDays(29));
        assertThat(door.refresh(second)).as("thirty days of its own").isInstanceOf(Outcome.Renewed.class);
    }

    @Test
    void endsTheWholeFamilyWhenASpentTokenComesAgain() {
        var first = door.welcome(client);
        var other = door.welcome(client);
        var second = renewed(first);
        assertThat(door.refresh(first)).isEqualTo(new Outcome.Ended());
        assertThat(door.refresh(second)).as("whoever holds it may be the thief").isEqualTo(new Outcome.Ended());
        assertThat(door.refresh(other)).as("another sign-in").isInstanceOf(Outcome.Renewed.class);
        assertThat(door.audited()).contains("sign-in.reused " + client.id().value());
    }

    @Test
    void endsTheWholeFamilyAlsoWhenTheSpentTokenHasExpiredSince() {
        var first = door.welcome(client);
        door.time.pass(Duration.ofDays(29));
        var second = renewed(first);
        door.time.pass(Duration.ofDays(2));
        assertThat(door.refresh(first)).isEqualTo(new Outcome.Ended());
        assertThat(door.refresh(second)).isEqualTo(new Outcome.Ended());
    }

    @Test
    void letsOneOfManyGoOnThatComeAtTheSameTimeAndEndsTheFamily() {
        var first = door.welcome(client);
        var outcomes = Together.run(3, number -> door.refresh(first));
        assertThat(outcomes.stream().filter(Outcome.Renewed.class::isInstance)).hasSize(1);
        for (var outcome : outcomes) {
            if (outcome instanceof Outcome.Renewed won) {
                assertThat(door.refresh(won.signedIn())).isEqualTo(new Outcome.Ended());
            }
        }
    }

    @Test
    void endsAfterThirtyDays() {
        var first = door.welcome(client);
        door.time.pass(Duration.ofDays(30));
        assertThat(door.refresh(first)).isEqualTo(new Outcome.Ended());
    }

    @Test
    void knowsNoOtherToken() {
        var made = new RefreshSignIn.Command(STRANGER, new TokenSecret("made up"));
        assertThat(door.accounts.refreshSignIn().handle(made)).isEqualTo(new Outcome.Ended());
    }

    @Test
    void endsWithTheSignIn() {
        var first = door.welcome(client);
        var other = door.welcome(client);
        var signOut = new SignOut.Command(Actors.client(client.id()), Optional.of(first.signIn()));
        assertThat(door.accounts.signOut().handle(signOut)).isEqualTo(new SignOut.Outcome.Gone());
        assertThat(door.refresh(first)).isEqualTo(new Outcome.Ended());
        assertThat(door.refresh(other)).isInstanceOf(Outcome.Renewed.class);
        assertThat(door.audited()).contains("sign-in.ended " + client.id().value());
    }

    @Test
    void endsOnAllDevicesWhereNoSignInIsNamed() {
        var first = door.welcome(client);
        var other = door.welcome(client);
        door.accounts.signOut().handle(new SignOut.Command(Actors.client(client.id()), Optional.empty()));
        assertThat(door.refresh(first)).isEqualTo(new Outcome.Ended());
        assertThat(door.refresh(other)).isEqualTo(new Outcome.Ended());
    }

    @Test
    void letsNobodySignOutWhoIsNotSignedIn() {
        var nobody = new SignOut.Command(STRANGER, Optional.empty());
        assertThat(door.accounts.signOut().handle(nobody)).isEqualTo(new SignOut.Outcome.NotAllowed());
    }

    @Test
    void endsWithAnotherPasswordRoleOrWhenThePersonMayNotSignInAnyMore() {
        var withPassword = door.welcome(client);
        change(FrontDoor.nothing(), Optional.of(new Password("outra chuva qualquer")));
        assertThat(door.refresh(withPassword)).isEqualTo(new Outcome.Ended());

        var other = door.add(anAdmin(2));
        var withRole = door.welcome(other);
        change(other, FrontDoor.role(Role.CLIENT), Optional.empty());
        assertThat(door.refresh(withRole)).isEqualTo(new Outcome.Ended());

        var third = door.add(aClient(3));
        var active = door.welcome(third);
        change(third, FrontDoor.active(false), Optional.empty());
        assertThat(door.refresh(active)).isEqualTo(new Outcome.Ended());
    }

    @Test
    void holdsUpAnAddressThatTriesTooManyTokensAndCountsNoneThatIsGood() {
        var last = door.welcome(client);
        for (var number = 0; number < 9; number++) last = renewed(last);
        for (var number = 0; number < 3; number++) {
            var made = new RefreshSignIn.Command(STRANGER, new TokenSecret("made up " + number));
            assertThat(door.accounts.refreshSignIn().handle(made)).isEqualTo(new Outcome.Ended());
        }
        assertThat(door.refresh(last)).isEqualTo(new Outcome.TooMany(Duration.ofMinutes(10)));
    }

    private SignedIn renewed(SignedIn before) {
        if (door.refresh(before) instanceof Outcome.Renewed renewed) return renewed.signedIn();
        throw new AssertionError("not renewed");
    }

    private void change(ProfileChange change, Optional<Password> password) {
        change(client, change, password);
    }

    private void change(Profile profile, ProfileChange change, Optional<Password> password) {
        door.add(anAdmin(900));
        var command = new ChangeProfile.Command(ADMIN, profile.id(), OptionalInt.empty(), change, password);
        assertThat(door.accounts.changeProfile().handle(command)).isInstanceOf(ChangeProfile.Outcome.Changed.class);
    }
}
