package clinic.domain.testkit.shared;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;

/** Those who act in tests. */
public final class Actors {
    public static final Origin ORIGIN = new Origin("request-1", "203.0.113.7");
    public static final Actor ANONYMOUS = new Actor.Anonymous(ORIGIN);
    public static final Actor SYSTEM = new Actor.Automation("reminders", ORIGIN);
    public static final Actor ADMIN = person(new ProfileId(SequenceIds.id(901)), Role.ADMIN);
    public static final Actor RECEPTIONIST = person(new ProfileId(SequenceIds.id(902)), Role.RECEPTIONIST);

    private Actors() {}

    public static Actor person(ProfileId profile, Role role) {
        return new Actor.Person(profile, role, ORIGIN);
    }

    public static Actor professional(ProfileId profile) {
        return person(profile, Role.PROFESSIONAL);
    }

    public static Actor client(ProfileId profile) {
        return person(profile, Role.CLIENT);
    }
}
