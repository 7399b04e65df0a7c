package clinic.application.accounts;

import clinic.domain.accounts.Account;
import clinic.domain.accounts.AttemptLimits;
import clinic.domain.accounts.Limit;
import clinic.domain.accounts.Password;
import clinic.domain.accounts.PasswordHasher.Hashing;
import clinic.domain.accounts.Profile;
import clinic.domain.accounts.ProfileChange;
import clinic.domain.accounts.SignInCode;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientChange;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.Patients;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Origin;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.domain.testkit.accounts.InMemoryAccounts;
import clinic.domain.testkit.accounts.InMemoryCourier;
import clinic.domain.testkit.accounts.PlainPasswords;
import clinic.domain.testkit.accounts.ProfileExample;
import clinic.domain.testkit.accounts.SeededBits;
import clinic.domain.testkit.audit.AuditLine;
import clinic.domain.testkit.patients.InMemoryPatients;
import clinic.domain.testkit.patients.PatientChanges;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * Accounts over fakes, with what tests of them say often. Three sign-ins fail for an account, five for an
 * address; three codes go to a phone, four are asked for from an address, which may tell one wrong three times.
 */
final class FrontDoor {
    static final Password PASSWORD = new Password("chuva fina de abril");
    static final Password WRONG = new Password("chuva grossa de maio");
    static final Actor STRANGER = Actors.ANONYMOUS;
    static final Actor NEIGHBOUR = new Actor.Anonymous(new Origin("request-2", "198.51.100.9"));

    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final InMemoryPatients patients = new InMemoryPatients(unitOfWork);
    final InMemoryAccounts stores = new InMemoryAccounts(unitOfWork, patients);
    final InMemoryCourier courier = new InMemoryCourier(unitOfWork);
    final PlainPasswords passwords = new PlainPasswords();
    final SettableTime time = SettableTime.at(Moments.NINE);
    final Accounts accounts = Accounts.over(new AccountsPorts(
            stores.profiles(),
            stores.views(),
            stores.credentials(),
            stores.refreshTokens(),
            stores.signInCodes(),
            courier,
            stores.phoneBook(),
            stores.attempts(),
            new AttemptLimits(tries(3), tries(5), tries(2), tries(3), tries(3), tries(4), tries(9), tries(3)),
            passwords,
            SeededBits.of(1),
            stores.clinics(),
            patients,
            unitOfWork,
            stores.auditTrail(),
            SequenceIds.from(5000),
            time));

    private static Limit tries(int tries) {
        return new Limit(tries, Duration.ofMinutes(10));
    }

    /** The person is there, with {@link #PASSWORD}. */
    Profile add(ProfileExample example) {
        var profile = example.build();
        unitOfWork.inTransaction(Actors.SYSTEM, () -> {
            stores.profiles().add(profile);
            if (passwords.hash(PASSWORD) instanceof Hashing.Done done) {
                stores.credentials().replace(profile.id(), done.hash(), Moments.DAWN);
            }
            return profile;
        });
        return profile;
    }

    SignIn.Outcome signIn(Actor actor, String email, Password password) {
        return accounts.signIn().handle(new SignIn.Command(actor, email, password));
    }

    SignedIn welcome(Profile profile) {
        if (signIn(STRANGER, profile.email().value(), PASSWORD) instanceof SignIn.Outcome.Welcome welcome) {
            return welcome.signedIn();
        }
        throw new AssertionError("not let in: " + profile);
    }

    RefreshSignIn.Outcome refresh(SignedIn signedIn) {
        return accounts.refreshSignIn().handle(new RefreshSignIn.Command(STRANGER, signedIn.refreshToken()));
    }

    /** The patient is there, without an account. */
    Patient add(Patient patient) {
        unitOfWork.inTransaction(Actors.SYSTEM, () -> patients.add(patient));
        return patient;
    }

    /** Staff write another phone into the client's record. */
    void movesTo(Account client, Phone phone) {
        unitOfWork.inTransaction(Actors.RECEPTIONIST, () -> {
            var patient = patients.findByProfile(client.profile().id()).orElseThrow();
            var change = PatientChanges.phone(phone.e164());
            return patient.change(change, Actors.RECEPTIONIST) instanceof PatientChange.Outcome.Done done
                    ? patients.save(done.patient())
                    : Patients.Saved.CPF_TAKEN;
        });
    }

    SendCode.Outcome sendCode(Actor actor, Phone phone) {
        return accounts.sendCode().handle(new SendCode.Command(actor, phone));
    }

    /** A new code, as the phone got it. */
    SignInCode codeFor(Phone phone) {
        var outcome = sendCode(STRANGER, phone);
        if (outcome instanceof SendCode.Outcome.Accepted)
            return courier.sentTo(phone).getLast();
        throw new AssertionError("no code was sent: " + outcome);
    }

    SignInByCode.Outcome signInByCode(Actor actor, Phone phone, SignInCode code) {
        return accounts.signInByCode().handle(new SignInByCode.Command(actor, phone, code));
    }

    Optional<Patient> patient(PatientId id) {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> patients.lock(id));
    }

    RegisterClient.Outcome register(Actor actor, String email, String phone) {
        return accounts.registerClient()
                .handle(new RegisterClient.Command(
                        actor,
                        new PersonName("João Pereira"),
                        new EmailAddress(email),
                        Phone.read(phone).orElseThrow(),
                        PASSWORD));
    }

    Optional<Profile> profile(ProfileId id) {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> stores.profiles().lock(id));
    }

    /** What the audit trail tells, as {@code action subject}. */
    List<String> audited() {
        return stores.auditLines().stream().map(FrontDoor::told).toList();
    }

    private static String told(AuditLine line) {
        return line.action() + " " + line.subject().map(Object::toString).orElse("-");
    }

    static ProfileChange active(boolean active) {
        return new ProfileChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(active));
    }

    static ProfileChange role(Role role) {
        return new ProfileChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(role),
                Optional.empty(),
                Optional.empty());
    }

    static ProfileChange nothing() {
        return new ProfileChange(
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }
}
