package clinic.application.patients;

import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Consent;
import clinic.domain.privacy.ConsentId;
import clinic.domain.privacy.DataSubject;
import clinic.domain.shared.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** Takes a consent back, at any time and for no reason (LGPD, Lei 13.709/2018, art. 8, § 5º); it is kept that it was given. */
public final class WithdrawConsent {
    private final ConsentingPorts ports;
    private final Subjects subjects;

    /** Which one. */
    public record Command(Actor actor, PatientId patient, ConsentId id) {}

    /** What came of it. */
    public sealed interface Outcome {
        /**
         * It holds no more, since now or before.
         *
         * @param zone the clinic's, in which its times are told
         */
        record Withdrawn(Consent consent, ZoneId zone) implements Outcome {}

        /** There is no such patient, or no such consent of it, or it is not the actor's to see. */
        record NotThere() implements Outcome {}
    }

    WithdrawConsent(ConsentingPorts ports) {
        this.ports = ports;
        this.subjects = new Subjects(ports);
    }

    public Outcome handle(Command command) {
        return subjects.with(command.actor(), command.patient(), now -> withdraw(command, now))
                .orElseGet(Outcome.NotThere::new);
    }

    private Outcome withdraw(Command command, Instant now) {
        var subject = DataSubject.of(command.patient());
        return ports.consents()
                .withdraw(subject, command.id(), now.truncatedTo(ChronoUnit.SECONDS))
                .map(consent -> noted(command, consent, now))
                .orElseGet(Outcome.NotThere::new);
    }

    private Outcome noted(Command command, Consent consent, Instant now) {
        subjects.note("consent.withdraw", consent.id(), command.patient(), now);
        return new Outcome.Withdrawn(consent, ports.patients().zone());
    }
}
