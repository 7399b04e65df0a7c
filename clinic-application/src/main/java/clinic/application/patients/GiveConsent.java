package clinic.application.patients;

import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Consent;
import clinic.domain.privacy.ConsentId;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import clinic.domain.shared.Actor;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.ProfileId;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Keeps that a patient consents to something: staff note it, a client says it of itself, the bot heard it. */
public final class GiveConsent {
    private final ConsentingPorts ports;
    private final Subjects subjects;

    /**
     * What is consented to.
     *
     * @param version of the text that was agreed to, 1 to {@link Consent#LONGEST_VERSION} characters
     * @param proof what shows it, 1 to {@link Consent#LONGEST_PROOF} characters
     */
    @PersonalData
    public record Command(Actor actor, PatientId patient, Purpose purpose, String version, String proof) {
        @Override
        public String toString() {
            return "Command[" + purpose + "]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It is kept, or one to the same was kept before.
         *
         * @param zone the clinic's, in which its times are told
         */
        record Given(Consent consent, ZoneId zone) implements Outcome {}

        /** There is no such patient, or it is not the actor's to see. */
        record NotThere() implements Outcome {}
    }

    GiveConsent(ConsentingPorts ports) {
        this.ports = ports;
        this.subjects = new Subjects(ports);
    }

    public Outcome handle(Command command) {
        return subjects.with(command.actor(), command.patient(), now -> give(command, now))
                .orElseGet(Outcome.NotThere::new);
    }

    private Outcome give(Command command, Instant now) {
        var kept = ports.consents().give(consent(command, now.truncatedTo(ChronoUnit.SECONDS)));
        subjects.note("consent.give", kept.id(), command.patient(), now);
        return new Outcome.Given(kept, ports.patients().zone());
    }

    private Consent consent(Command command, Instant now) {
        return new Consent(
                new ConsentId(ports.ids().next()),
                DataSubject.of(command.patient()),
                command.purpose(),
                command.version(),
                command.proof(),
                keeper(command.actor()),
                now,
                Optional.empty());
    }

    private static Optional<ProfileId> keeper(Actor actor) {
        return switch (actor) {
            case Actor.Person person -> Optional.of(person.id());
            case Actor.Anonymous anonymous -> Optional.empty();
            case Actor.Automation automation -> Optional.empty();
        };
    }
}
