package clinic.application.patients;

import clinic.domain.audit.AuditEntry;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientChange;
import clinic.domain.patients.PatientField;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PatientView;
import clinic.domain.shared.Actor;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Changes what is known of a patient. Staff change everything; a client its own name, mail address and birth date, and
 * its CPF as long as there is none. A change that changes nothing leaves the version as it is.
 */
public final class ChangePatient {
    private final PatientsPorts ports;

    /**
     * What is to change.
     *
     * @param version which version the caller has read; empty: whichever it is
     */
    public record Command(Actor actor, PatientId id, OptionalInt version, PatientChange change) {}

    /** What came of it. */
    public sealed interface Outcome {
        record Changed(PatientView view) implements Outcome {}

        /** Another patient has this CPF. */
        record CpfTaken() implements Outcome {}

        /** The birth date is later than today. */
        record Unborn() implements Outcome {}

        /** A client may not change these. */
        record NotYours(Set<PatientField> fields) implements Outcome {}

        /** Somebody else changed the patient since the caller read it. */
        record Stale() implements Outcome {}

        /** There is none, or it is not the actor's to see. */
        record NotThere() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    ChangePatient(PatientsPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        var actor = command.actor();
        if (actor instanceof Actor.Anonymous) return new Outcome.NotAllowed();
        return ports.unitOfWork()
                .inTransaction(
                        actor,
                        () -> ports.patients()
                                .lock(command.id())
                                .filter(patient -> patient.isSeenBy(actor))
                                .map(patient -> change(command, patient))
                                .orElseGet(Outcome.NotThere::new));
    }

    private Outcome change(Command command, Patient patient) {
        var version = command.version();
        if (version.isPresent() && version.getAsInt() != patient.version()) return new Outcome.Stale();
        return switch (patient.change(command.change(), command.actor())) {
            case PatientChange.Outcome.NotYours no -> new Outcome.NotYours(no.fields());
            case PatientChange.Outcome.Done done -> keep(command.actor(), done);
        };
    }

    private Outcome keep(Actor actor, PatientChange.Outcome.Done done) {
        var patient = done.patient();
        var now = ports.time().instant().truncatedTo(ChronoUnit.SECONDS);
        var zone = ports.patients().zone();
        if (done.fields().contains(PatientField.BIRTH_DATE) && patient.isUnborn(LocalDate.ofInstant(now, zone))) {
            return new Outcome.Unborn();
        }
        if (!done.fields().isEmpty()
                && ports.patients().save(patient) == clinic.domain.patients.Patients.Saved.CPF_TAKEN) {
            return new Outcome.CpfTaken();
        }
        var fields = done.fields().stream().map(PatientField::word).collect(Collectors.toSet());
        ports.auditTrail().record(new AuditEntry(now, "patient.change", patient.id(), List.of(patient.id()), fields));
        return new Outcome.Changed(new PatientView(patient, zone).shownTo(actor));
    }
}
