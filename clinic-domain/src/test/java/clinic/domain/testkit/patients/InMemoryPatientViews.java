package clinic.domain.testkit.patients;

import clinic.domain.patients.Patient;
import clinic.domain.patients.PatientField;
import clinic.domain.patients.PatientId;
import clinic.domain.patients.PatientSearch;
import clinic.domain.patients.PatientView;
import clinic.domain.patients.PatientViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Shows the patients that are kept in memory. Thread-safe by its unit of work. */
public final class InMemoryPatientViews implements PatientViews {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryPatients patients;
    private final InMemoryAuditTrail auditTrail;

    public InMemoryPatientViews(
            InMemoryUnitOfWork unitOfWork, InMemoryPatients patients, InMemoryAuditTrail auditTrail) {
        this.unitOfWork = unitOfWork;
        this.patients = patients;
        this.auditTrail = auditTrail;
    }

    @Override
    public Optional<PatientView> find(Actor actor, PatientId id, Instant now) {
        return unitOfWork.inTransaction(actor, () -> {
            var found = patients.find(id);
            found.ifPresent(patient ->
                    auditTrail.told(now, "patient.read", Optional.of(id.value()), List.of(id), fieldsShownTo(actor)));
            return found.map(patient -> view(patient, actor));
        });
    }

    @Override
    public Page<PatientView> list(Actor actor, PatientSearch search, Paging paging, Instant now) {
        return unitOfWork.inTransaction(actor, () -> {
            var found = patients.seen().stream()
                    .filter(patient -> search.finds(patient.searchText()))
                    .toList();
            var rest = paging.after().map(after -> after(found, after)).orElse(found);
            var shown = rest.stream().limit(paging.limit()).toList();
            auditTrail.told(
                    now,
                    "patient.list",
                    Optional.empty(),
                    shown.stream().map(Patient::id).toList(),
                    fieldsShownTo(actor));
            Optional<String> next = rest.size() > shown.size()
                    ? Optional.of(shown.getLast().id().value().toString())
                    : Optional.empty();
            return new Page<>(
                    shown.stream().map(patient -> view(patient, actor)).toList(), next);
        });
    }

    private static List<Patient> after(List<Patient> found, String last) {
        return found.stream()
                .dropWhile(patient -> !patient.id().value().toString().equals(last))
                .skip(1)
                .toList();
    }

    private PatientView view(Patient patient, Actor actor) {
        return new PatientView(patient.shownTo(actor), patients.zone());
    }

    private static Set<String> fieldsShownTo(Actor actor) {
        return Arrays.stream(PatientField.values())
                .filter(field -> field.isShownTo(actor))
                .map(PatientField::word)
                .collect(Collectors.toSet());
    }
}
