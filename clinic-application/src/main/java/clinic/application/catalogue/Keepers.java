package clinic.application.catalogue;

import clinic.domain.shared.Actor;

/** Those who keep the catalogue: administrators, and the clinic's own work. */
final class Keepers {
    private Keepers() {}

    static boolean include(Actor actor) {
        return actor.isAdmin() || actor instanceof Actor.Automation;
    }
}
