package clinic.domain.shared;

/** Who acts. Every use case asks, every transaction carries it to the database, every audit row keeps it. */
public sealed interface Actor {
    Origin origin();

    /** Nobody has signed in. */
    record Anonymous(Origin origin) implements Actor {}

    /** Somebody who has signed in. */
    record Person(ProfileId id, Role role, Origin origin) implements Actor {}

    /**
     * The clinic's own background work.
     *
     * @param name the worker, for the audit trail: {@code reminders}, {@code demo}
     */
    record Automation(String name, Origin origin) implements Actor {}

    /** Whether a person who works for the clinic acts. */
    default boolean isStaff() {
        return this instanceof Person person && person.role().isStaff();
    }

    /** Whether an administrator acts. */
    default boolean isAdmin() {
        return this instanceof Person person && person.role() == Role.ADMIN;
    }

    /** Whether a client, a patient who signed in, acts. */
    default boolean isClient() {
        return this instanceof Person person && person.role() == Role.CLIENT;
    }

    /** Whether exactly this person acts. */
    default boolean is(ProfileId profile) {
        return this instanceof Person person && person.id().equals(profile);
    }
}
