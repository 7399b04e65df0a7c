package clinic.application.patients;

import clinic.domain.audit.AuditEntry;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Whose consents somebody keeps: staff anybody's, a client its own. */
final class Subjects {
    private static final Set<String> FIELDS = Set.of("consents");

    private final ConsentingPorts ports;

    Subjects(ConsentingPorts ports) {
        this.ports = ports;
    }

    /** Does the work in one transaction, if there is such a patient for the actor. */
    <T> Optional<T> with(Actor actor, PatientId patient, Function<Instant, T> work) {
        if (actor instanceof Actor.Anonymous) return Optional.empty();
        return ports.unitOfWork()
                .inTransaction(
                        actor,
                        () -> ports.patients()
                                .lock(patient)
                                .filter(found -> found.isSeenBy(actor))
                                .map(found -> work.apply(ports.time().instant())));
    }

    void note(String action, Id subject, PatientId patient, Instant at) {
        ports.auditTrail().record(new AuditEntry(at, action, subject, List.of(patient), FIELDS));
    }
}
