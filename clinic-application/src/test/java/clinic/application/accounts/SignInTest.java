package clinic.application.accounts;

import static clinic.application.accounts.FrontDoor.NEIGHBOUR;
import static clinic.application.accounts.FrontDoor.PASSWORD;
import static clinic.application.accounts.FrontDoor.STRANGER;
import static clinic.application.accounts.FrontDoor.WRONG;
import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.aProfessional;
import static clinic.domain.testkit.accounts.ProfileExample.anAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.accounts.SignIn.Outcome;
import clinic.domain.accounts.Credential;
import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHasher.Verdict;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Role;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SignInTest {
    private final FrontDoor door = new FrontDoor();

    @Test
    void letsAPersonInWhoKnowsThePassword() {
        var client = door.add(aClient(1).email("ana@example.com"));
        door.stores.isPatient(client.id(), new PatientId(SequenceIds.id(77)));
        assertThat(door.signIn(STRANGER, " Ana@Example.com ", PASSWORD))
                .isInstanceOfSatisfying(Outcome.Welcome.class, welcome -> {
                    assertThat(welcome.signedIn().account().profile()).isEqualTo(client);
                    assertThat(welcome.signedIn().account().patient()).contains(new PatientId(SequenceIds.id(77)));
                    assertThat(welcome.signedIn().refreshToken().text()).matches("[A-Za-z0-9_-]{43}");
                });
        assertThat(door.audited())
                .containsExactly("sign-in.succeeded " + client.id().value());
    }

    @Test
    void givesEachSignInTokensOfItsOwn() {
        var client = door.add(aClient(1));
        var first = door.welcome(client);
        var second = door.welcome(client);
        assertThat(first.signIn()).isNotEqualTo(second.signIn());
        assertThat(first.refreshToken()).isNotEqualTo(second.refreshToken());
    }

    @Test
    void refusesAWrongPairWhateverIsWrong() {
        var client = door.add(aClient(1));
        var retired = door.add(aProfessional(2).inactive());
        assertThat(door.signIn(STRANGER, client.email().value(), WRONG)).isEqualTo(new Outcome.WrongPair());
        assertThat(door.signIn(STRANGER, "ninguem@example.com", PASSWORD)).isEqualTo(new Outcome.WrongPair());
        assertThat(door.signIn(STRANGER, "isto não é e-mail", PASSWORD)).isEqualTo(new Outcome.WrongPair());
        assertThat(door.signIn(STRANGER, retired.email().value(), PASSWORD)).isEqualTo(new Outcome.WrongPair());
        assertThat(door.passwords.comparisons()).as("as much work for each").isEqualTo(4);
        assertThat(door.audited())
                .containsExactly(
                        "sign-in.refused " + client.id().value(),
                        "sign-in.refused 00000000-0000-0000-0000-000000000000",
                        "sign-in.refused 00000000-0000-0000-0000-000000000000",
                        "sign-in.refused " + retired.id().value());
    }

    @Test
    void holdsUpAnAccountThatIsTriedTooOften() {
        var client = door.add(aClient(1));
        for (var number = 0; number < 3; number++)
            door.signIn(STRANGER, client.email().value(), WRONG);
        door.time.pass(Duration.ofMinutes(4));
        assertThat(door.signIn(NEIGHBOUR, client.email().value(), PASSWORD))
                .isEqualTo(new Outcome.TooMany(Duration.ofMinutes(6)));
        door.time.pass(Duration.ofMinutes(6));
        assertThat(door.signIn(NEIGHBOUR, client.email().value(), PASSWORD)).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void holdsUpAnAccountThatDoesNotExistJustTheSame() {
        for (var number = 0; number < 3; number++) door.signIn(STRANGER, "Ninguem@example.com", WRONG);
        assertThat(door.signIn(NEIGHBOUR, "ninguem@example.com", WRONG)).isInstanceOf(Outcome.TooMany.class);
    }

    @Test
    void holdsUpAnAddressThatTriesTooMany() {
        var client = door.add(aClient(1));
        for (var number = 0; number < 5; number++) door.signIn(STRANGER, "pessoa" + number + "@x.example", WRONG);
        assertThat(door.signIn(STRANGER, client.email().value(), PASSWORD)).isInstanceOf(Outcome.TooMany.class);
        assertThat(door.passwords.comparisons())
                .as("no work for those who are held up")
                .isEqualTo(5);
        assertThat(door.signIn(NEIGHBOUR, client.email().value(), PASSWORD)).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void doesNotHoldUpSomebodyWhoIsSignedInForTheirAddress() {
        var admin = door.add(anAdmin(1));
        for (var number = 0; number < 9; number++) door.signIn(STRANGER, "pessoa" + number + "@x.example", WRONG);
        var signedIn = Actors.person(admin.id(), Role.ADMIN);
        assertThat(door.signIn(signedIn, admin.email().value(), PASSWORD)).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void countsNoneOfThoseThatSucceed() {
        var client = door.add(aClient(1));
        for (var number = 0; number < 20; number++) {
            if (number % 3 != 0) door.signIn(NEIGHBOUR, client.email().value(), WRONG);
            if (number % 3 == 2) door.time.pass(Duration.ofMinutes(10));
            assertThat(door.signIn(STRANGER, client.email().value(), PASSWORD)).isInstanceOf(Outcome.Welcome.class);
        }
    }

    @Test
    void saysWhenItIsBusyAndCountsNoTry() {
        var client = door.add(aClient(1));
        door.passwords.busy(true);
        for (var number = 0; number < 9; number++) {
            assertThat(door.signIn(STRANGER, client.email().value(), PASSWORD)).isEqualTo(new Outcome.Busy());
        }
        door.passwords.busy(false);
        assertThat(door.signIn(STRANGER, client.email().value(), PASSWORD)).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void makesTheHashAnewWhenItsCostWasRaised() {
        var client = door.add(aClient(1));
        door.passwords.raiseCost();
        door.welcome(client);
        var hash = door.stores.credentials().find(Actors.SYSTEM, client.email()).flatMap(Credential::hash);
        assertThat(door.passwords.verify(PASSWORD, hash)).isEqualTo(Verdict.RIGHT);
    }

    @Test
    void knowsNoPasswordOfSomebodyWhoHasNone() {
        var client = aClient(1).build();
        door.unitOfWork.inTransaction(
                Actors.SYSTEM, () -> door.stores.profiles().add(client));
        assertThat(door.signIn(STRANGER, client.email().value(), new Password("")))
                .isEqualTo(new Outcome.WrongPair());
        assertThat(door.stores.credentials().find(Actors.SYSTEM, client.email()).flatMap(Credential::hash))
                .isEqualTo(Optional.empty());
    }
}
