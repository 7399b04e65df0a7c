package clinic.application.patients;

import clinic.domain.audit.AuditEntry;
import clinic.domain.patients.Cpf;
import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientField;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PatientView;
import clinic.domain.patients.PersonName;
import clinic.domain.shared.Actor;
import clinic.domain.shared.EmailAddress;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Keeps a new patient; staff do, and the clinic's own work. */
public final class AddPatient {
    private final PatientsPorts ports;

    /** What is known of the patient. */
    @PersonalData
    public record Command(
            Actor actor,
            PersonName name,
            Phone phone,
            Optional<EmailAddress> email,
            Optional<Cpf> cpf,
            Optional<LocalDate> birthDate,
            Optional<String> notes) {
        @Override
        public String toString() {
            return "Command[hidden]";
        }
    }

    /** What came of it. */
    public sealed interface Outcome {
        record Added(PatientView view) implements Outcome {}

        /** Another patient has this CPF. */
        record CpfTaken() implements Outcome {}

        /** The birth date is later than today. */
        record Unborn() implements Outcome {}

        record NotAllowed() implements Outcome {}
    }

    AddPatient(PatientsPorts ports) {
        this.ports = ports;
    }

    public Outcome handle(Command command) {
        var actor = command.actor();
        if (!actor.isStaff() && !(actor instanceof Actor.Automation)) return new Outcome.NotAllowed();
        return ports.unitOfWork().inTransaction(actor, () -> add(patient(command)));
    }

    private Outcome add(Patient patient) {
        var zone = ports.patients().zone();
        if (patient.isUnborn(LocalDate.ofInstant(patient.createdAt(), zone))) return new Outcome.Unborn();
        return switch (ports.patients().add(patient)) {
            case CPF_TAKEN -> new Outcome.CpfTaken();
            case ADDED -> {
                var fields = patient.known().stream().map(PatientField::word).collect(Collectors.toSet());
                ports.auditTrail()
                        .record(new AuditEntry(
                                patient.createdAt(), "patient.add", patient.id(), List.of(patient.id()), fields));
                yield new Outcome.Added(new PatientView(patient, zone));
            }
        };
    }

    private Patient patient(Command command) {
        return new Patient(
                new PatientId(ports.ids().next()),
                command.name(),
                command.phone(),
                command.email(),
                command.cpf(),
                command.birthDate(),
                command.notes(),
                Optional.empty(),
                ports.time().instant().truncatedTo(ChronoUnit.SECONDS),
                1);
    }
}
