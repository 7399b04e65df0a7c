package clinic.adapter.rest.accounts;

import clinic.adapter.rest.shared.Routes;
import clinic.adapter.rest.testkit.Answer;
import clinic.adapter.rest.testkit.Served;
import clinic.application.accounts.Accounts;
import clinic.application.accounts.AccountsPorts;
import clinic.application.accounts.AddProfile;
import clinic.domain.accounts.AttemptLimits;
import clinic.domain.accounts.Password;
import clinic.domain.accounts.Profile;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Role;
import clinic.domain.testkit.accounts.InMemoryAccounts;
import clinic.domain.testkit.accounts.InMemoryCourier;
import clinic.domain.testkit.accounts.PlainPasswords;
import clinic.domain.testkit.accounts.SeededBits;
import clinic.domain.testkit.patients.InMemoryPatients;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import clinic.domain.testkit.shared.SettableTime;
import java.util.Optional;

/** Accounts over fakes, served. */
final class ServedAccounts implements AutoCloseable {
    static final String PASSWORD = "chuva fina de abril";

    final InMemoryUnitOfWork unitOfWork = new InMemoryUnitOfWork();
    final InMemoryPatients patients = new InMemoryPatients(unitOfWork);
    final InMemoryCourier courier = new InMemoryCourier(unitOfWork);
    final PlainPasswords passwords = new PlainPasswords();
    final SettableTime time = SettableTime.at(Moments.NINE);
    final Served http;
    private final Accounts accounts;

    ServedAccounts() {
        var stores = new InMemoryAccounts(unitOfWork, patients);
        accounts = Accounts.over(new AccountsPorts(
                stores.profiles(),
                stores.views(),
                stores.credentials(),
                stores.refreshTokens(),
                stores.signInCodes(),
                courier,
                stores.phoneBook(),
                stores.attempts(),
                AttemptLimits.usual(),
                passwords,
                SeededBits.of(1),
                stores.clinics(),
                patients,
                unitOfWork,
                stores.auditTrail(),
                SequenceIds.from(100),
                time));
        var routes = new Routes();
        new AuthRoutes(accounts, Served.tokens()).register(routes);
        new CodeRoutes(accounts, Served.tokens()).register(routes);
        new ProfileRoutes(accounts).register(routes);
        new ClinicRoutes(accounts).register(routes);
        http = Served.over(routes);
    }

    /** Somebody of this role is there, with {@link #PASSWORD}. */
    Profile add(String name, String email, Role role) {
        var command = new AddProfile.Command(
                Actors.SYSTEM,
                name,
                new EmailAddress(email),
                Optional.empty(),
                role,
                Optional.empty(),
                Optional.of(new Password(PASSWORD)));
        if (accounts.addProfile().handle(command) instanceof AddProfile.Outcome.Added added) {
            return added.view().profile();
        }
        throw new AssertionError("not added: " + name);
    }

    /** Signs in from an address. */
    Answer signIn(String email, String password) {
        return http.post(Actors.ANONYMOUS, "/api/auth/login", """
            {"email": "%s", "password": "%s"}\
            """.formatted(email, password));
    }

    static Actor as(Profile profile) {
        return Actors.person(profile.id(), profile.role());
    }

    @Override
    public void close() {
        http.close();
    }
}
