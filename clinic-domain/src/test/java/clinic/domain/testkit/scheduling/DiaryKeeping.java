package clinic.domain.testkit.scheduling;

import clinic.domain.shared.Actor;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Role;
import clinic.domain.shared.StorageFailure;

/** Whom the stores let write a professional's working hours and times off. */
final class DiaryKeeping {
    private DiaryKeeping() {}

    static boolean isAllowed(Actor actor, ProfileId professional) {
        return switch (actor) {
            case Actor.Anonymous anonymous -> false;
            case Actor.Person person ->
                person.role() == Role.ADMIN
                        || (person.role() == Role.PROFESSIONAL && person.id().equals(professional));
            case Actor.Automation automation -> true;
        };
    }

    static boolean isSystem(Actor actor) {
        return actor instanceof Actor.Automation;
    }

    static void require(Actor actor, ProfileId professional) {
        if (!isAllowed(actor, professional)) throw refusal();
    }

    static StorageFailure refusal() {
        var rule = "the store refuses: who acts may not write it";
        return new StorageFailure(rule, false, new IllegalStateException(rule));
    }
}
