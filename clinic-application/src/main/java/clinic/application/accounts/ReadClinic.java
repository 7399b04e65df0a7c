package clinic.application.accounts;

import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.Clinics;
import clinic.domain.shared.Actor;

/** Shows the clinic's settings to those who work for it. */
public final class ReadClinic {
    private final Clinics clinics;

    public record Query(Actor actor) {}

    /** What was found. */
    public sealed interface Outcome {
        record Found(Clinic clinic) implements Outcome {}

        /** The clinic was not opened yet. */
        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ReadClinic(Clinics clinics) {
        this.clinics = clinics;
    }

    public Outcome handle(Query query) {
        if (!mayRead(query.actor())) return new Outcome.NotAllowed();
        return clinics.find(query.actor()).<Outcome>map(Outcome.Found::new).orElseGet(Outcome.NotThere::new);
    }

    private static boolean mayRead(Actor actor) {
        return actor.isStaff() || actor instanceof Actor.Automation;
    }
}
