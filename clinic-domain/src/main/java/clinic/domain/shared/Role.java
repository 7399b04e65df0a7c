package clinic.domain.shared;

/** What a signed-in person is in the clinic; {@code docs/permissions.md} says what each may do. */
public enum Role {
    ADMIN,
    PROFESSIONAL,
    RECEPTIONIST,
    CLIENT;

    /** Whether this person works for the clinic. */
    public boolean isStaff() {
        return this != CLIENT;
    }
}
