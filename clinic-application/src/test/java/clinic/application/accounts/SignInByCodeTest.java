package clinic.application.accounts;

import static clinic.application.accounts.FrontDoor.NEIGHBOUR;
import static clinic.application.accounts.FrontDoor.STRANGER;
import static clinic.application.accounts.FrontDoor.active;
import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.accounts.SignInByCode.Outcome;
import clinic.domain.accounts.SignInCode;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInByCodeTest {
    private static final Phone PHONE = new Phone("+5511987654321");
    private final FrontDoor door = new FrontDoor();

    @Test
    void letsTheOnlyClientInWhoHasProvedThePhone() {
        var client = door.add(aClient(1).phone(PHONE).proved());
        var outcome = door.signInByCode(STRANGER, PHONE, door.codeFor(PHONE));
        assertThat(outcome).isInstanceOfSatisfying(Outcome.Welcome.class, welcome -> {
            assertThat(welcome.signedIn().account().profile()).isEqualTo(client);
            assertThat(door.refresh(welcome.signedIn())).isInstanceOf(RefreshSignIn.Outcome.Renewed.class);
        });
        assertThat(door.audited())
                .containsExactly("sign-in.succeeded " + client.id().value());
    }

    @Test
    void mergesNobody() {
        var client = door.add(aClient(1).phone(PHONE).proved());
        var other = door.add(aPatient().phone(PHONE.e164()).build());
        assertThat(door.signInByCode(STRANGER, PHONE, door.codeFor(PHONE)))
                .isInstanceOfSatisfying(Outcome.Welcome.class, welcome -> {
                    assertThat(welcome.signedIn().account().profile()).isEqualTo(client);
                    assertThat(welcome.signedIn().account().patient()).isEmpty();
                });
        assertThat(door.patient(other.id())).contains(other);
    }

    @Test
    void takesACodeOnce() {
        door.add(aClient(1).phone(PHONE).proved());
        var code = door.codeFor(PHONE);
        door.signInByCode(STRANGER, PHONE, code);
        assertThat(door.signInByCode(STRANGER, PHONE, code)).isEqualTo(new Outcome.WrongCode());
    }

    @Test
    void takesACodeOnceAlsoAtTheSameTime() {
        door.add(aClient(1).phone(PHONE).proved());
        var code = door.codeFor(PHONE);
        var outcomes = Together.run(4, number -> door.signInByCode(STRANGER, PHONE, code));
        assertThat(outcomes).filteredOn(Outcome.Welcome.class::isInstance).hasSize(1);
        assertThat(outcomes).filteredOn(new Outcome.WrongCode()::equals).hasSize(3);
    }

    @Test
    void takesTheLastCodeOnly() {
        door.add(aClient(1).phone(PHONE).proved());
        var first = door.codeFor(PHONE);
        var second = door.codeFor(PHONE);
        assertThat(door.signInByCode(STRANGER, PHONE, first)).isEqualTo(new Outcome.WrongCode());
        assertThat(door.signInByCode(STRANGER, PHONE, second)).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void takesACodeForTenMinutes() {
        door.add(aClient(1).phone(PHONE).proved());
        var late = door.codeFor(PHONE);
        door.time.pass(Duration.ofMinutes(10));
        assertThat(door.signInByCode(STRANGER, PHONE, late)).isEqualTo(new Outcome.WrongCode());
        var inTime = door.codeFor(PHONE);
        door.time.pass(Duration.ofMinutes(10).minusMillis(1));
        assertThat(door.signInByCode(STRANGER, PHONE, inTime)).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void givesEveryAddressTriesOfItsOwn() {
        door.add(aClient(1).phone(PHONE).proved());
        var code = door.codeFor(PHONE);
        tellWrong(code, 3);
        assertThat(door.signInByCode(STRANGER, PHONE, code)).as("had its tries").isEqualTo(new Outcome.WrongCode());
        assertThat(door.signInByCode(NEIGHBOUR, PHONE, code)).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void givesNewTriesWithANewCode() {
        door.add(aClient(1).phone(PHONE).proved());
        tellWrong(door.codeFor(PHONE), 3);
        assertThat(door.signInByCode(STRANGER, PHONE, door.codeFor(PHONE))).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void leavesThePhoneToItsHolderWhateverAStrangerTries() {
        var client = door.add(aClient(1).phone(PHONE).proved());
        var code = door.codeFor(PHONE);
        for (var number = 0; number < 20; number++) {
            door.signInByCode(STRANGER, PHONE, wrong(code, number));
            var account = Actors.client(new ProfileId(SequenceIds.id(number)));
            door.signInByCode(account, PHONE, wrong(code, 20 + number));
        }
        assertThat(door.signInByCode(NEIGHBOUR, PHONE, code))
                .isInstanceOfSatisfying(
                        Outcome.Welcome.class,
                        welcome -> assertThat(welcome.signedIn().account().profile())
                                .isEqualTo(client));
    }

    @Test
    void comparesNoMoreThanAnAddressHasThatAreTriedTogether() {
        door.add(aClient(1).phone(PHONE).proved());
        var code = door.codeFor(PHONE);
        Together.run(5, number -> door.signInByCode(STRANGER, PHONE, wrong(code, number)));
        assertThat(door.signInByCode(STRANGER, PHONE, code)).isInstanceOf(Outcome.TooMany.class);
        assertThat(door.signInByCode(NEIGHBOUR, PHONE, code)).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void refusesInTheSameWayWhateverIsWrong() {
        var client = door.add(aClient(1).phone(PHONE).proved());
        var code = door.codeFor(PHONE);
        var comparisons = door.passwords.comparisons();
        assertThat(door.signInByCode(STRANGER, PHONE, wrong(code, 0))).isEqualTo(new Outcome.WrongCode());
        assertThat(door.signInByCode(STRANGER, new Phone("+5511987654322"), code))
                .isEqualTo(new Outcome.WrongCode());
        door.time.pass(Duration.ofMinutes(10));
        assertThat(door.signInByCode(STRANGER, PHONE, code)).isEqualTo(new Outcome.WrongCode());
        assertThat(door.passwords.comparisons()).as("as much work for each").isEqualTo(comparisons + 3);
        assertThat(door.audited())
                .containsExactly(
                        "sign-in.refused " + client.id().value(),
                        "sign-in.refused 00000000-0000-0000-0000-000000000000",
                        "sign-in.refused " + client.id().value());
    }

    @Test
    void refusesWhoMayNotSignInAnyMore() {
        var client = door.add(aClient(1).phone(PHONE).proved());
        var code = door.codeFor(PHONE);
        door.unitOfWork.inTransaction(
                Actors.SYSTEM, () -> door.stores.profiles().save(client.with(active(false))));
        assertThat(door.signInByCode(STRANGER, PHONE, code)).isEqualTo(new Outcome.WrongCode());
    }

    @Test
    void cannotTellWhoOfAFamilyItIs() {
        door.add(aClient(1).phone(PHONE).proved());
        door.add(aClient(2).phone(PHONE).proved());
        var code = door.codeFor(PHONE);
        assertThat(door.signInByCode(STRANGER, PHONE, wrong(code, 0))).isEqualTo(new Outcome.WrongCode());
        assertThat(door.signInByCode(STRANGER, PHONE, code)).isEqualTo(new Outcome.SeveralPeople());
        assertThat(door.signInByCode(STRANGER, PHONE, code)).as("spent").isEqualTo(new Outcome.WrongCode());
    }

    @Test
    void holdsUpAnAddressThatTriesTooMany() {
        door.add(aClient(1).phone(PHONE).proved());
        var code = door.codeFor(PHONE);
        for (var number = 0; number < 5; number++) {
            assertThat(door.signInByCode(STRANGER, new Phone("+551198000000" + number), code))
                    .isEqualTo(new Outcome.WrongCode());
        }
        assertThat(door.signInByCode(STRANGER, PHONE, code)).isEqualTo(new Outcome.TooMany(Duration.ofMinutes(10)));
        assertThat(door.signInByCode(NEIGHBOUR, PHONE, code)).isInstanceOf(Outcome.Welcome.class);
    }

    @Test
    void holdsUpAPhoneThatIsTriedFromManyAddresses() {
        var client = door.add(aClient(1).phone(PHONE).proved());
        var code = door.codeFor(PHONE);
        for (var number = 0; number < 9; number++) {
            var from = new Actor.Anonymous(new Origin("request", "198.51.100.2" + number));
            assertThat(door.signInByCode(from, PHONE, wrong(code, number))).isEqualTo(new Outcome.WrongCode());
        }
        var next = door.codeFor(PHONE);
        assertThat(door.signInByCode(Actors.client(client.id()), PHONE, next)).isInstanceOf(Outcome.TooMany.class);
    }

    @Test
    void countsNoneOfThoseThatSucceed() {
        door.add(aClient(1).phone(PHONE).proved());
        for (var number = 0; number < 12; number++) {
            if (number % 3 == 0) door.time.pass(Duration.ofMinutes(10));
            var code = door.codeFor(PHONE);
            door.signInByCode(NEIGHBOUR, PHONE, wrong(code, 0));
            assertThat(door.signInByCode(STRANGER, PHONE, code)).isInstanceOf(Outcome.Welcome.class);
        }
    }

    @Test
    void saysWhenItIsBusyAndCountsNoTryOfTheCaller() {
        door.add(aClient(1).phone(PHONE).proved());
        var code = door.codeFor(PHONE);
        door.passwords.busy(true);
        for (var number = 0; number < SignInCode.TRIES_OF_ALL; number++) {
            assertThat(door.signInByCode(STRANGER, PHONE, code)).isEqualTo(new Outcome.Busy());
        }
        door.passwords.busy(false);
        assertThat(door.signInByCode(STRANGER, PHONE, code))
                .as("a try of the code is never won back")
                .isEqualTo(new Outcome.WrongCode());
        assertThat(door.signInByCode(STRANGER, PHONE, door.codeFor(PHONE))).isInstanceOf(Outcome.Welcome.class);
    }

    private void tellWrong(SignInCode code, int times) {
        for (var number = 0; number < times; number++) {
            assertThat(door.signInByCode(STRANGER, PHONE, wrong(code, number))).isEqualTo(new Outcome.WrongCode());
        }
    }

    /** Another code than this. */
    private static SignInCode wrong(SignInCode code, int number) {
        var digits = (Integer.parseInt(code.digits()) + 1 + number) % 1_000_000;
        return new SignInCode("%06d".formatted(digits));
    }
}
