package clinic.application.accounts;

import static clinic.application.accounts.FrontDoor.NEIGHBOUR;
import static clinic.application.accounts.FrontDoor.STRANGER;
import static clinic.domain.testkit.shared.Actors.SYSTEM;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.accounts.RegisterClient.Outcome;
import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordRules.Refusal;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.Together;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RegisterClientTest {
    private static final Phone PHONE = new Phone("+5511987654321");
    private final FrontDoor door = new FrontDoor();

    @Test
    void makesAClientWithAPatientRecordAndSignsIn() {
        var signedIn = registered("joao@example.com");
        var profile = signedIn.account().profile();
        assertThat(profile.role()).isEqualTo(Role.CLIENT);
        assertThat(profile.phone()).contains(PHONE);
        assertThat(profile.phoneProvedAt()).as("typed, not proved").isEmpty();
        assertThat(door.profile(profile.id())).contains(profile);
        var patient = patientOf(profile.id()).orElseThrow();
        assertThat(signedIn.account().patient()).contains(patient.id());
        assertThat(patient.name().value()).isEqualTo("João Pereira");
        assertThat(patient.email()).contains(new EmailAddress("joao@example.com"));
        assertThat(door.refresh(signedIn)).isInstanceOf(RefreshSignIn.Outcome.Renewed.class);
        assertThat(door.signIn(STRANGER, "joao@example.com", FrontDoor.PASSWORD))
                .isInstanceOf(SignIn.Outcome.Welcome.class);
        assertThat(door.audited())
                .contains(
                        "profile.register " + profile.id().value(),
                        "patient.add " + patient.id().value());
    }

    @Test
    void countsWhatAClientRegistersAtItsAddress() {
        var account = registered("joao@example.com").account().profile();
        var herself = Actors.client(account.id());
        assertThat(door.register(herself, "um@example.com", PHONE.e164())).isInstanceOf(Outcome.Registered.class);
        assertThat(door.register(herself, "dois@example.com", PHONE.e164())).isInstanceOf(Outcome.TooMany.class);
        assertThat(door.register(Actors.RECEPTIONIST, "dois@example.com", PHONE.e164()))
                .as("who works here")
                .isInstanceOf(Outcome.Registered.class);
    }

    @Test
    void neverLinksAPatientWhoHasThePhoneAlready() {
        var known =
                Patient.named(new PatientId(SequenceIds.id(88)), new PersonName("João Pereira"), PHONE, Moments.DAWN);
        door.unitOfWork.inTransaction(SYSTEM, () -> door.patients.add(known));
        var signedIn = registered("joao@example.com");
        assertThat(signedIn.account().patient()).isPresent().isNotEqualTo(Optional.of(known.id()));
        assertThat(door.unitOfWork.inTransaction(SYSTEM, () -> door.patients.lock(known.id())))
                .contains(known);
    }

    @Test
    void takesAnAddressOnce() {
        registered("joao@example.com");
        var lines = door.audited().size();
        assertThat(door.register(NEIGHBOUR, "joao@example.com", "11 91111-1111"))
                .isEqualTo(new Outcome.EmailTaken());
        assertThat(door.audited()).as("nothing was written").hasSize(lines);
    }

    @Test
    void takesAnAddressOnceAlsoAtTheSameTime() {
        var outcomes = Together.run(2, number -> door.register(STRANGER, "joao@example.com", "11 98765-4321"));
        assertThat(outcomes).containsOnlyOnce(new Outcome.EmailTaken());
    }

    @Test
    void refusesAWeakPasswordBeforeAnyWork() {
        var command = new RegisterClient.Command(
                STRANGER,
                new PersonName("João Pereira"),
                new EmailAddress("joao.pereira@example.com"),
                PHONE,
                new Password("joaopereira"));
        var weak = new RegisterClient.Command(
                STRANGER, command.name(), command.email(), PHONE, new Password("João Pereira"));
        assertThat(door.accounts.registerClient().handle(weak))
                .isEqualTo(new Outcome.WeakPassword(Refusal.LIKE_THE_PERSON));
        assertThat(door.accounts.registerClient().handle(command)).isInstanceOf(Outcome.Registered.class);
    }

    @Test
    void holdsUpAnAddressThatRegistersTooMany() {
        registered("um@example.com");
        registered("dois@example.com");
        assertThat(door.register(STRANGER, "tres@example.com", "11 98765-4321"))
                .isEqualTo(new Outcome.TooMany(Duration.ofMinutes(10)));
        assertThat(door.register(NEIGHBOUR, "tres@example.com", "11 98765-4321"))
                .isInstanceOf(Outcome.Registered.class);
    }

    @Test
    void saysWhenItIsBusy() {
        door.passwords.busy(true);
        assertThat(door.register(STRANGER, "joao@example.com", "11 98765-4321")).isEqualTo(new Outcome.Busy());
    }

    @Test
    void tellsNothingToALog() {
        var command = new RegisterClient.Command(
                STRANGER,
                new PersonName("João Pereira"),
                new EmailAddress("joao@example.com"),
                PHONE,
                FrontDoor.PASSWORD);
        assertThat(command.toString()).doesNotContain("João", "joao", "98765", "chuva");
        assertThat(new SignIn.Command(STRANGER, "joao@example.com", FrontDoor.PASSWORD).toString())
                .doesNotContain("joao", "chuva");
    }

    private SignedIn registered(String email) {
        if (door.register(STRANGER, email, "11 98765-4321") instanceof Outcome.Registered registered) {
            return registered.signedIn();
        }
        throw new AssertionError("not registered");
    }

    private Optional<Patient> patientOf(ProfileId profile) {
        return door.unitOfWork.inTransaction(SYSTEM, () -> door.patients.findByProfile(profile));
    }
}
