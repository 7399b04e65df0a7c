package clinic.application.patients;

import clinic.domain.patients.PatientId;
import clinic.domain.privacy.Consent;
import clinic.domain.privacy.DataSubject;
import clinic.domain.shared.Actor;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;

/** Tells what a patient has consented to, newest first, also what was taken back. */
public final class ListConsents {
    private final ConsentingPorts ports;
    private final Subjects subjects;

    /** Whose. */
    public record Query(Actor actor, PatientId patient) {}

    /** What was found. */
    public sealed interface Outcome {
        /**
         * All of them.
         *
         * @param zone the clinic's, in which its times are told
         */
        record Found(List<Consent> consents, ZoneId zone) implements Outcome {
            public Found {
                consents = List.copyOf(consents);
            }
        }

        /** There is no such patient, or it is not the actor's to see. */
        record NotThere() implements Outcome {}
    }

    ListConsents(ConsentingPorts ports) {
        this.ports = ports;
        this.subjects = new Subjects(ports);
    }

    public Outcome handle(Query query) {
        return subjects.with(query.actor(), query.patient(), now -> list(query.patient(), now))
                .orElseGet(Outcome.NotThere::new);
    }

    private Outcome list(PatientId patient, Instant now) {
        subjects.note("consent.list", patient, patient, now);
        return new Outcome.Found(
                ports.consents().list(DataSubject.of(patient)), ports.patients().zone());
    }
}
