package clinic.domain.testkit.patients;

import clinic.domain.patients.HistoryEntry;
import clinic.domain.patients.PatientHistory;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Tells what it was told of patients that are kept in memory. Thread-safe by its unit of work. */
public final class InMemoryPatientHistory implements PatientHistory {
    private static final Comparator<HistoryEntry> NEWEST_FIRST = Comparator.comparing(HistoryEntry::at)
            .thenComparing(entry -> entry.id().toString())
            .reversed();
    private static final Set<String> FIELDS = Set.of("kind", "at", "title", "professionalName", "status");

    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryPatients patients;
    private final InMemoryAuditTrail auditTrail;
    private final Map<PatientId, List<HistoryEntry>> entries = new HashMap<>();

    public InMemoryPatientHistory(
            InMemoryUnitOfWork unitOfWork, InMemoryPatients patients, InMemoryAuditTrail auditTrail) {
        this.unitOfWork = unitOfWork;
        this.patients = patients;
        this.auditTrail = auditTrail;
    }

    /** From now on this happened to the patient. */
    public void happened(PatientId patient, HistoryEntry entry) {
        entries.computeIfAbsent(patient, id -> new ArrayList<>()).add(entry);
    }

    @Override
    public Optional<Chapter> tell(Actor actor, PatientId patient, Paging paging, Instant now) {
        return unitOfWork.inTransaction(
                actor,
                () -> patients.find(patient).map(found -> {
                    auditTrail.told(now, "patient.history", Optional.of(patient.value()), List.of(patient), FIELDS);
                    return new Chapter(page(patient, paging), patients.zone());
                }));
    }

    private Page<HistoryEntry> page(PatientId patient, Paging paging) {
        var all = entries.getOrDefault(patient, List.of()).stream()
                .sorted(NEWEST_FIRST)
                .toList();
        var rest = paging.after()
                .map(last -> all.stream()
                        .dropWhile(entry -> !entry.id().toString().equals(last))
                        .skip(1)
                        .toList())
                .orElse(all);
        var shown = rest.stream().limit(paging.limit()).toList();
        return new Page<>(
                shown,
                rest.size() > shown.size() ? Optional.of(shown.getLast().id().toString()) : Optional.empty());
    }
}
