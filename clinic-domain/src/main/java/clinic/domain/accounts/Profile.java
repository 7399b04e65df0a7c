package clinic.domain.accounts;

import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Somebody who signs in: staff, professional or client.
 *
 * @param phoneProvedAt when a code that was sent to the phone came back; empty while anybody may have written it there
 * @param registration the number at the professional's council (CRM, CRO, CREFITO, …)
 * @param active whether the person may sign in; a professional who is not active offers no slots
 * @param version counts the changes; the next one must know it
 */
@PersonalData
public record Profile(
        ProfileId id,
        String name,
        EmailAddress email,
        Optional<Phone> phone,
        Optional<Instant> phoneProvedAt,
        Role role,
        Optional<String> registration,
        boolean active,
        Instant createdAt,
        int version) {
    public static final int LONGEST_NAME = 200;
    public static final int LONGEST_REGISTRATION = 40;

    public Profile {
        require(name, LONGEST_NAME, "name");
        registration.ifPresent(number -> require(number, LONGEST_REGISTRATION, "registration"));
        if (phoneProvedAt.isPresent() && phone.isEmpty()) {
            throw new IllegalArgumentException("a phone that is proved must be there: " + id.value());
        }
    }

    /** A client who is new, with the phone that it says is its own. */
    public static Profile client(ProfileId id, String name, EmailAddress email, Phone phone, Instant now) {
        return client(id, name, email, phone, Optional.empty(), now);
    }

    /** A client who is new, and has just proved to hold the phone. */
    public static Profile provedClient(ProfileId id, String name, EmailAddress email, Phone phone, Instant now) {
        return client(id, name, email, phone, Optional.of(now), now);
    }

    private static Profile client(
            ProfileId id, String name, EmailAddress email, Phone phone, Optional<Instant> provedAt, Instant now) {
        return new Profile(id, name, email, Optional.of(phone), provedAt, Role.CLIENT, Optional.empty(), true, now, 1);
    }

    /** Whether this is a client who may sign in and has this phone, proved or not. */
    public boolean isReachedAt(Phone number) {
        return active && role == Role.CLIENT && phone.filter(number::equals).isPresent();
    }

    /** The profile whose person has proved to hold its phone, one version on, or the same when that was known. */
    public Profile provedToHoldItsPhone(Instant now) {
        if (phoneProvedAt.isPresent()) return this;
        return new Profile(
                id, name, email, phone, Optional.of(now), role, registration, active, createdAt, version + 1);
    }

    /**
     * The profile with the change made, one version on, or the same when nothing differs. Of another phone nothing is
     * proved.
     */
    public Profile with(ProfileChange change) {
        var number = change.phone().orElse(phone);
        var changed = new Profile(
                id,
                change.name().orElse(name),
                change.email().orElse(email),
                number,
                phoneProvedAt.filter(proved -> number.equals(phone)),
                change.role().orElse(role),
                change.registration().orElse(registration),
                change.active().orElse(active),
                createdAt,
                version + 1);
        return changed.differences(this).isEmpty() ? this : changed;
    }

    /** The same, one version on, after a change of what is not shown: the password. */
    public Profile touched() {
        return new Profile(id, name, email, phone, phoneProvedAt, role, registration, active, createdAt, version + 1);
    }

    /** The names of what differs. */
    public Set<String> differences(Profile other) {
        var names = new TreeSet<String>();
        if (!name.equals(other.name)) names.add("name");
        if (!email.equals(other.email)) names.add("email");
        if (!phone.equals(other.phone)) names.add("phone");
        if (role != other.role) names.add("role");
        if (!registration.equals(other.registration)) names.add("registration");
        if (active != other.active) names.add("active");
        return names;
    }

    /** Whether the person keeps the clinic: an administrator who may sign in. */
    public boolean keepsClinic() {
        return active && role == Role.ADMIN;
    }

    private static void require(String text, int most, String what) {
        if (text.isBlank() || text.codePointCount(0, text.length()) > most) {
            throw new IllegalArgumentException(what + " must have 1 to " + most + " characters: " + text.length());
        }
    }

    @Override
    public String toString() {
        return "Profile[" + id.value() + "]";
    }
}
