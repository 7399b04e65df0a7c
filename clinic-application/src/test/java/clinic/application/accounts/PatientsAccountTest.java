package clinic.application.accounts;

import static clinic.application.accounts.FrontDoor.STRANGER;
import static clinic.domain.testkit.accounts.ProfileExample.aClient;
import static clinic.domain.testkit.accounts.ProfileExample.aProfessional;
import static clinic.domain.testkit.patients.PatientBuilder.aPatient;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.accounts.SignInByCode.Outcome;
import clinic.domain.accounts.Account;
import clinic.domain.patients.Patient;
import clinic.domain.shared.Phone;
import clinic.domain.shared.Role;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Together;
import org.junit.jupiter.api.Test;

/** Who is a patient and proves to hold the phone gets an account. */
class PatientsAccountTest {
    private static final Phone PHONE = new Phone("+5511987654321");
    private final FrontDoor door = new FrontDoor();

    @Test
    void isOpenedForTheOnlyPatientWhoHasThePhone() {
        var patient = door.add(
                aPatient().phone(PHONE.e164()).email("maria@example.com").build());
        var account = welcome();
        var profile = account.profile();
        assertThat(profile.role()).isEqualTo(Role.CLIENT);
        assertThat(profile.name()).isEqualTo(patient.name().value());
        assertThat(profile.phone()).contains(PHONE);
        assertThat(profile.phoneProvedAt()).contains(profile.createdAt());
        assertThat(profile.email().value()).isEqualTo("maria@example.com");
        assertThat(account.patient()).contains(patient.id());
        assertThat(door.profile(profile.id())).contains(profile);
        assertThat(door.patient(patient.id())).contains(patient.provedToBe(profile.id()));
        assertThat(door.audited())
                .containsExactly(
                        "profile.register " + profile.id().value(),
                        "patient.change " + patient.id().value(),
                        "sign-in.succeeded " + profile.id().value());
    }

    @Test
    void isTheSameTheNextTime() {
        door.add(aPatient().phone(PHONE.e164()).build());
        assertThat(welcome()).isEqualTo(welcome());
    }

    @Test
    void hasAnAddressWhereNoMailArrivesWhenThePatientHasNone() {
        var patient = door.add(aPatient().phone(PHONE.e164()).build());
        var account = welcome();
        assertThat(account.profile().email().value()).isEqualTo("5511987654321@sem-email.invalid");
        assertThat(door.patient(patient.id()).flatMap(Patient::email))
                .as("what is no address")
                .isEmpty();
    }

    @Test
    void hasAnAddressThatNobodyElseHas() {
        door.add(aClient(1).email("maria@example.com"));
        door.add(aClient(2).email("5511987654321@sem-email.invalid"));
        door.add(aPatient().phone(PHONE.e164()).email("maria@example.com").build());
        var profile = welcome().profile();
        assertThat(profile.email().value()).isEqualTo(profile.id().value() + "@sem-email.invalid");
    }

    @Test
    void isNeverOneOfTheStaff() {
        var professional = door.add(aProfessional(1).phone(PHONE));
        door.add(aPatient().phone(PHONE.e164()).build());
        var profile = welcome().profile();
        assertThat(profile.id()).isNotEqualTo(professional.id());
        assertThat(profile.role()).isEqualTo(Role.CLIENT);
    }

    @Test
    void isOpenedForNobodyWhenAFamilySharesThePhone() {
        var one = door.add(aPatient().phone(PHONE.e164()).build());
        var other = door.add(aPatient().phone(PHONE.e164()).build());
        assertThat(door.signInByCode(STRANGER, PHONE, door.codeFor(PHONE))).isEqualTo(new Outcome.SeveralPeople());
        assertThat(door.patient(one.id())).contains(one);
        assertThat(door.patient(other.id())).contains(other);
    }

    @Test
    void isNotOpenedForAPatientWhoSignsInOtherwise() {
        var client = door.add(aClient(1));
        var patient = door.add(aPatient().phone(PHONE.e164()).build());
        door.unitOfWork.inTransaction(Actors.SYSTEM, () -> door.patients.save(patient.provedToBe(client.id())));
        assertThat(door.signInByCode(STRANGER, PHONE, door.codeFor(PHONE))).isEqualTo(new Outcome.WrongCode());
        assertThat(door.patient(patient.id()).flatMap(Patient::profile)).contains(client.id());
    }

    @Test
    void isOpenedOnceByManyAtTheSameTime() {
        var patient = door.add(aPatient().phone(PHONE.e164()).build());
        var code = door.codeFor(PHONE);
        var outcomes = Together.run(4, number -> door.signInByCode(STRANGER, PHONE, code));
        assertThat(outcomes).filteredOn(Outcome.Welcome.class::isInstance).hasSize(1);
        assertThat(door.patient(patient.id()).map(Patient::version)).contains(2);
        assertThat(door.audited())
                .filteredOn(line -> line.startsWith("profile.register"))
                .hasSize(1);
    }

    private Account welcome() {
        var outcome = door.signInByCode(STRANGER, PHONE, door.codeFor(PHONE));
        if (outcome instanceof Outcome.Welcome welcome)
            return welcome.signedIn().account();
        throw new AssertionError("not let in: " + outcome);
    }
}
