package clinic.application.records;

import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import java.util.Optional;

/** Who writes medical records: professionals and administrators. */
final class Writers {
    private Writers() {}

    /** Who acts, as one who writes; empty when who acts is none. */
    static Optional<ProfileId> of(Actor actor) {
        return switch (actor) {
            case Actor.Person person when writes(person.role()) -> Optional.of(person.id());
            case Actor.Person person -> Optional.empty();
            case Actor.Anonymous anonymous -> Optional.empty();
            case Actor.Automation automation -> Optional.empty();
        };
    }

    private static boolean writes(Role role) {
        return switch (role) {
            case ADMIN, PROFESSIONAL -> true;
            case RECEPTIONIST, CLIENT -> false;
        };
    }
}
