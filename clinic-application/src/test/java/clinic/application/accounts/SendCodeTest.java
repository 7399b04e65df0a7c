package clinic.application.accounts;

import static clinic.application.accounts.FrontDoor.NEIGHBOUR;
import static clinic.application.accounts.FrontDoor.STRANGER;
import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.anAdmin;
import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.accounts.SendCode.Outcome;
import clinic.domain.accounts.PasswordHasher.Verdict;
import clinic.domain.accounts.SignInCode;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.Actors;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SendCodeTest {
    private static final Phone PHONE = new Phone("+5511987654321");
    private final FrontDoor door = new FrontDoor();

    @Test
    void sendsACodeToAClientAndToAPatient() {
        door.add(aClient(1).phone(PHONE));
        var patients = new Phone("+5511987654322");
        door.add(aPatient().phone(patients.e164()).build());
        assertThat(door.sendCode(STRANGER, PHONE)).isEqualTo(new Outcome.Accepted());
        assertThat(door.sendCode(STRANGER, patients)).isEqualTo(new Outcome.Accepted());
        assertThat(door.courier.sentTo(PHONE)).hasSize(1);
        assertThat(door.courier.sentTo(patients)).hasSize(1);
    }

    @Test
    void saysNothingElseOfAPhoneThatNobodyHasAndWorksAsMuch() {
        door.add(anAdmin(1).phone(PHONE));
        door.add(aClient(2).phone(PHONE).inactive());
        var hashes = door.passwords.hashes();
        assertThat(door.sendCode(STRANGER, PHONE)).isEqualTo(new Outcome.Accepted());
        assertThat(door.passwords.hashes()).isEqualTo(hashes + 1);
        assertThat(door.courier.sentTo(PHONE))
                .as("staff never signs in this way")
                .isEmpty();
    }

    @Test
    void keepsTheCodeAsAHashOnly() {
        door.add(aClient(1).phone(PHONE));
        var code = door.codeFor(PHONE);
        var hash = door.stores.signInCodes().attempt(Actors.SYSTEM, PHONE, door.time.instant());
        assertThat(door.passwords.verify(code.password(), hash)).isEqualTo(Verdict.RIGHT);
        assertThat(door.audited()).as("no code in the audit trail").isEmpty();
    }

    @Test
    void holdsUpAPhoneThatIsAskedForTooOftenWhoeverHasIt() {
        door.add(aClient(1).phone(PHONE));
        var nobodys = new Phone("+5511987654322");
        var members = new Actor[] {
            Actors.client(door.add(aClient(2)).id()),
            Actors.client(door.add(aClient(3)).id())
        };
        for (var phone : new Phone[] {PHONE, nobodys}) {
            for (var number = 0; number < 3; number++) {
                assertThat(door.sendCode(members[number % 2], phone)).isEqualTo(new Outcome.Accepted());
            }
            assertThat(door.sendCode(NEIGHBOUR, phone)).isEqualTo(new Outcome.TooMany(Duration.ofMinutes(10)));
        }
        assertThat(door.courier.sentTo(PHONE)).hasSize(3);
        door.time.pass(Duration.ofMinutes(10));
        assertThat(door.sendCode(STRANGER, PHONE)).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void holdsUpAnAddressThatAsksForTooMany() {
        for (var number = 0; number < 4; number++) {
            assertThat(door.sendCode(STRANGER, new Phone("+551198000000" + number)))
                    .isEqualTo(new Outcome.Accepted());
        }
        var hashes = door.passwords.hashes();
        assertThat(door.sendCode(STRANGER, PHONE)).isInstanceOf(Outcome.TooMany.class);
        assertThat(door.passwords.hashes())
                .as("no work for those who are held up")
                .isEqualTo(hashes);
        assertThat(door.sendCode(NEIGHBOUR, PHONE)).isEqualTo(new Outcome.Accepted());
    }

    @Test
    void saysWhenItIsBusyAndCountsNoTry() {
        door.add(aClient(1).phone(PHONE));
        door.passwords.busy(true);
        for (var number = 0; number < 9; number++) {
            assertThat(door.sendCode(STRANGER, PHONE)).isEqualTo(new Outcome.Busy());
        }
        door.passwords.busy(false);
        assertThat(door.sendCode(STRANGER, PHONE)).isEqualTo(new Outcome.Accepted());
        assertThat(door.courier.sentTo(PHONE)).hasSize(1);
    }

    @Test
    void tellsNothingToALog() {
        assertThat(new SendCode.Command(STRANGER, PHONE).toString()).isEqualTo("Command[]");
        assertThat(new SignInByCode.Command(STRANGER, PHONE, new SignInCode("493817")).toString())
                .isEqualTo("Command[]");
    }
}
