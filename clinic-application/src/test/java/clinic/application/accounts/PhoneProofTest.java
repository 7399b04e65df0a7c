package clinic.application.accounts;

import static clinic.application.accounts.FrontDoor.NEIGHBOUR;
import static clinic.application.accounts.FrontDoor.STRANGER;
import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.accounts.SignInByCode.Outcome;
import clinic.domain.accounts.Account;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.SignInCode;
import clinic.domain.patients.Patient;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Actors;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whoever types a phone does not hold it; whoever tells what was sent to it does. */
class PhoneProofTest {
    private static final Phone PHONE = new Phone("+5511987654321");
    private final FrontDoor door = new FrontDoor();

    @Test
    void leavesThePatientsRecordToItsHolderHoweverOftenAStrangerRegistersWithItsPhone() {
        var known = door.add(aPatient().phone(PHONE.e164()).build());
        var strangers = List.of(registered("um@example.com"), registered("dois@example.com"));
        var holders = welcome(NEIGHBOUR, door.codeFor(PHONE));
        assertThat(holders.patient()).contains(known.id());
        assertThat(holders.profile().phoneProvedAt()).contains(door.time.instant());
        assertThat(strangers).extracting(Account::profile).doesNotContain(holders.profile());
        for (var stranger : strangers) {
            assertThat(stranger.patient()).isPresent().isNotEqualTo(holders.patient());
            assertThat(seenBy(stranger)).as("what the stranger sees").isEqualTo(stranger);
            assertThat(door.profile(stranger.profile().id())).contains(stranger.profile());
        }
        assertThat(welcome(NEIGHBOUR, door.codeFor(PHONE))).as("the next time").isEqualTo(holders);
    }

    @Test
    void opensNoAccountOnWhosePasswordAStrangerSits() {
        var stranger = registered("um@example.com");
        assertThat(door.signInByCode(NEIGHBOUR, PHONE, door.codeFor(PHONE))).isEqualTo(new Outcome.PhoneNotProved());
        assertThat(door.profile(stranger.profile().id())).contains(stranger.profile());
    }

    @Test
    void isGivenByTheClientItselfWhoThenSignsInByCode() {
        var client = door.add(aClient(1).phone(PHONE));
        var code = door.codeFor(PHONE);
        assertThat(door.signInByCode(STRANGER, PHONE, code)).isEqualTo(new Outcome.PhoneNotProved());
        var proved = welcome(as(client), code).profile();
        assertThat(proved).isEqualTo(client.provedToHoldItsPhone(door.time.instant()));
        assertThat(door.profile(client.id())).contains(proved);
        assertThat(door.signInByCode(as(client), PHONE, code)).as("spent").isEqualTo(new Outcome.WrongCode());
        assertThat(welcome(STRANGER, door.codeFor(PHONE)).profile()).isEqualTo(proved);
        assertThat(door.audited())
                .contains(
                        "phone.prove " + client.id().value(),
                        "sign-in.succeeded " + client.id().value());
    }

    @Test
    void isGivenOnce() {
        var client = door.add(aClient(1).phone(PHONE));
        var proved = welcome(as(client), door.codeFor(PHONE)).profile();
        door.time.pass(Duration.ofMinutes(1));
        assertThat(welcome(as(client), door.codeFor(PHONE)).profile()).isEqualTo(proved);
        assertThat(door.audited()).containsOnlyOnce("phone.prove " + client.id().value());
    }

    @Test
    void endsWhenStaffWriteAnotherPhoneIntoTheRecord() {
        door.add(aPatient().phone(PHONE.e164()).build());
        var opened = welcome(NEIGHBOUR, door.codeFor(PHONE));
        door.movesTo(opened, new Phone("+5511912345678"));
        assertThat(door.signInByCode(STRANGER, PHONE, door.codeFor(PHONE))).isEqualTo(new Outcome.PhoneNotProved());
        door.movesTo(opened, PHONE);
        assertThat(welcome(NEIGHBOUR, door.codeFor(PHONE)).profile()).isEqualTo(opened.profile());
    }

    @Test
    void isGivenToEachOfAFamilyWhoAskForIt() {
        door.add(aClient(1).phone(PHONE).proved());
        var other = door.add(aClient(2).phone(PHONE));
        door.add(aPatient().phone(PHONE.e164()).build());
        assertThat(welcome(as(other), door.codeFor(PHONE)).profile().id()).isEqualTo(other.id());
        assertThat(door.signInByCode(STRANGER, PHONE, door.codeFor(PHONE))).isEqualTo(new Outcome.SeveralPeople());
    }

    @Test
    void isNotGivenForAnothersPhone() {
        var client = door.add(aClient(1).phone(PHONE));
        var other = door.add(aClient(2));
        assertThat(door.signInByCode(as(other), PHONE, door.codeFor(PHONE))).isEqualTo(new Outcome.PhoneNotProved());
        assertThat(door.profile(client.id())).contains(client);
        assertThat(door.profile(other.id())).contains(other);
    }

    @Test
    void isNotGivenForAWrongCode() {
        var client = door.add(aClient(1).phone(PHONE));
        var wrong = door.codeFor(PHONE).digits().equals("000000") ? "000001" : "000000";
        assertThat(door.signInByCode(as(client), PHONE, new SignInCode(wrong))).isEqualTo(new Outcome.WrongCode());
        assertThat(door.profile(client.id())).contains(client);
    }

    @Test
    void isAskedForNoMoreOftenThanACodeIsGood() {
        door.add(aClient(1).phone(PHONE));
        var code = door.codeFor(PHONE);
        for (var number = 0; number < SignInCode.TRIES_OF_ALL; number++) {
            assertThat(door.signInByCode(STRANGER, PHONE, code)).isEqualTo(new Outcome.PhoneNotProved());
        }
        assertThat(door.signInByCode(STRANGER, PHONE, code)).isEqualTo(new Outcome.WrongCode());
    }

    @Test
    void leavesAFamilysRecordsAloneWhereAStrangerRegistered() {
        var one = door.add(aPatient().phone(PHONE.e164()).build());
        var other = door.add(aPatient().phone(PHONE.e164()).build());
        registered("um@example.com");
        assertThat(door.signInByCode(NEIGHBOUR, PHONE, door.codeFor(PHONE))).isEqualTo(new Outcome.SeveralPeople());
        for (var patient : List.of(one, other)) {
            assertThat(door.patient(patient.id()).flatMap(Patient::profile)).isEmpty();
        }
    }

    private Account registered(String email) {
        if (door.register(STRANGER, email, PHONE.e164()) instanceof RegisterClient.Outcome.Registered registered) {
            return registered.signedIn().account();
        }
        throw new AssertionError("not registered");
    }

    private Account welcome(Actor caller, SignInCode code) {
        var outcome = door.signInByCode(caller, PHONE, code);
        if (outcome instanceof Outcome.Welcome welcome)
            return welcome.signedIn().account();
        throw new AssertionError("not let in: " + outcome);
    }

    private Account seenBy(Account account) {
        var query = new ReadAccount.Query(as(account.profile()));
        if (door.accounts.readAccount().handle(query) instanceof ReadAccount.Outcome.Found found)
            return found.account();
        throw new AssertionError("not signed in");
    }

    private static Actor as(Profile profile) {
        return Actors.client(profile.id());
    }
}
