package clinic.domain.testkit.patients;

import clinic.domain.patients.HistoryEntry;
import clinic.domain.patients.HistoryEntry.Kind;
import clinic.domain.patients.PatientHistory;
import clinic.domain.patients.PatientId;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
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

/** Tells what it was told of patients that are kept in memory; appointments are with {@code TREATING}. Thread-safe by its unit of work. */
public final class InMemoryPatientHistory implements PatientHistory {
    private static final Comparator<HistoryEntry> NEWEST_FIRST = Comparator.comparing(HistoryEntry::at)
            .thenComparing(entry -> entry.id().toString())
            .reversed();
    private static final Set<String> FIELDS = Set.of("kind", "at", "title", "professionalName", "status");

    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryPatients patients;
    private final InMemoryAuditTrail auditTrail;
    private final Map<PatientId, List<Told>> entries = new HashMap<>();

    /** An entry, and who may see it apart from the patient: of a record its author, whoever treats, administrators. */
    private record Told(HistoryEntry entry, Optional<ProfileId> author) {
        boolean isSeenBy(Actor actor, boolean isTreating) {
            if (entry.kind() == Kind.APPOINTMENT || actor.isAdmin() || actor instanceof Actor.Automation) return true;
            if (actor.isClient()) return entry.status().equals("signed");
            return author.filter(actor::is).isPresent() || isTreating;
        }

        boolean isVisitToTreatingOne() {
            return entry.kind() == Kind.APPOINTMENT && !entry.status().equals("cancelled");
        }
    }

    public InMemoryPatientHistory(
            InMemoryUnitOfWork unitOfWork, InMemoryPatients patients, InMemoryAuditTrail auditTrail) {
        this.unitOfWork = unitOfWork;
        this.patients = patients;
        this.auditTrail = auditTrail;
    }

    /** From now on this happened to the patient. */
    public void happened(PatientId patient, HistoryEntry entry) {
        add(patient, new Told(entry, Optional.empty()));
    }

    /** From now on there is this record of the patient. */
    public void wrote(PatientId patient, HistoryEntry record, ProfileId author) {
        add(patient, new Told(record, Optional.of(author)));
    }

    private void add(PatientId patient, Told told) {
        entries.computeIfAbsent(patient, id -> new ArrayList<>()).add(told);
    }

    @Override
    public Optional<Chapter> tell(Actor actor, PatientId patient, Paging paging, Instant now) {
        return unitOfWork.inTransaction(
                actor,
                () -> patients.find(patient).map(found -> {
                    auditTrail.told(now, "patient.history", Optional.of(patient.value()), List.of(patient), FIELDS);
                    return new Chapter(page(seen(actor, patient), paging), patients.zone());
                }));
    }

    private List<HistoryEntry> seen(Actor actor, PatientId patient) {
        var told = entries.getOrDefault(patient, List.of());
        var isTreating =
                actor.is(PatientHistoryContract.TREATING) && told.stream().anyMatch(Told::isVisitToTreatingOne);
        return told.stream()
                .filter(one -> one.isSeenBy(actor, isTreating))
                .map(Told::entry)
                .sorted(NEWEST_FIRST)
                .toList();
    }

    private static Page<HistoryEntry> page(List<HistoryEntry> all, Paging paging) {
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
