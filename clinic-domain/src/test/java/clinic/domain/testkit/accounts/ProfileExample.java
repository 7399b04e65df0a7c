package clinic.domain.testkit.accounts;

import clinic.domain.accounts.Profile;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Instant;
import java.util.Optional;

/** Profiles that differ from each other by their number, and from the ordinary by what a test says. */
public record ProfileExample(
        long number,
        String name,
        EmailAddress email,
        Optional<Phone> phone,
        Optional<Instant> phoneProvedAt,
        Role role,
        Optional<String> registration,
        boolean active,
        Instant createdAt) {

    /** A client with the first phone of this number. */
    public static ProfileExample aClient(long number) {
        return new ProfileExample(
                number,
                "Pessoa " + number,
                new EmailAddress("pessoa" + number + "@example.com"),
                Optional.of(new Phone("+55119" + (80_000_000 + number))),
                Optional.empty(),
                Role.CLIENT,
                Optional.empty(),
                true,
                Moments.DAWN);
    }

    public static ProfileExample anAdmin(long number) {
        return aClient(number).role(Role.ADMIN);
    }

    public static ProfileExample aProfessional(long number) {
        return aClient(number).role(Role.PROFESSIONAL).registration("CRM-SP " + number);
    }

    public ProfileExample named(String newName) {
        return new ProfileExample(number, newName, email, phone, phoneProvedAt, role, registration, active, createdAt);
    }

    public ProfileExample email(String newEmail) {
        return new ProfileExample(
                number, name, new EmailAddress(newEmail), phone, phoneProvedAt, role, registration, active, createdAt);
    }

    public ProfileExample role(Role newRole) {
        return new ProfileExample(number, name, email, phone, phoneProvedAt, newRole, registration, active, createdAt);
    }

    public ProfileExample registration(String newRegistration) {
        return new ProfileExample(
                number, name, email, phone, phoneProvedAt, role, Optional.of(newRegistration), active, createdAt);
    }

    public ProfileExample phone(Phone newPhone) {
        return new ProfileExample(
                number, name, email, Optional.of(newPhone), Optional.empty(), role, registration, active, createdAt);
    }

    /** Has proved to hold the phone that it has. */
    public ProfileExample proved() {
        return new ProfileExample(
                number, name, email, phone, Optional.of(Moments.DAWN), role, registration, active, createdAt);
    }

    public ProfileExample withoutPhone() {
        return new ProfileExample(
                number, name, email, Optional.empty(), Optional.empty(), role, registration, active, createdAt);
    }

    public ProfileExample inactive() {
        return new ProfileExample(number, name, email, phone, phoneProvedAt, role, registration, false, createdAt);
    }

    public Profile build() {
        return new Profile(
                new ProfileId(SequenceIds.id(number)),
                name,
                email,
                phone,
                phoneProvedAt,
                role,
                registration,
                active,
                createdAt,
                1);
    }
}
