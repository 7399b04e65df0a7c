package clinic.application.scheduling;

import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;

/** Who keeps a professional's working hours and times off: an administrator, and the professional. */
final class DiaryRights {
    private DiaryRights() {}

    static boolean mayKeep(Actor actor, ProfileId professional) {
        return switch (actor) {
            case Actor.Anonymous anonymous -> false;
            case Actor.Person person ->
                switch (person.role()) {
                    case ADMIN -> true;
                    case PROFESSIONAL -> person.id().equals(professional);
                    case RECEPTIONIST, CLIENT -> false;
                };
            case Actor.Automation automation -> true;
        };
    }
}
