package clinic.domain.testkit.records;

import clinic.domain.patients.PatientId;
import clinic.domain.records.RecordId;
import clinic.domain.records.RecordVersion;
import clinic.domain.records.RecordView;
import clinic.domain.records.RecordViews;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.testkit.audit.InMemoryAuditTrail;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Shows the records that are kept in memory. Thread-safe by its unit of work. */
final class InMemoryRecordViews implements RecordViews {
    private static final Comparator<RecordView> NEWEST = Comparator.comparing(
                    (RecordView view) -> view.record().createdAt())
            .thenComparing(view -> view.record().id().value())
            .reversed();

    private final InMemoryUnitOfWork unitOfWork;
    private final Shelf shelf;
    private final InMemoryAuditTrail auditTrail;

    InMemoryRecordViews(InMemoryUnitOfWork unitOfWork, Shelf shelf, InMemoryAuditTrail auditTrail) {
        this.unitOfWork = unitOfWork;
        this.shelf = shelf;
        this.auditTrail = auditTrail;
    }

    @Override
    public Optional<RecordView> find(Actor actor, RecordId id, String part, Instant now) {
        return unitOfWork.inTransaction(actor, () -> {
            var found = shelf.seenBy(actor)
                    .filter(view -> view.record().id().equals(id))
                    .toList();
            told(now, "record.read", Optional.of(id.value()), part, found);
            return found.stream().findFirst();
        });
    }

    @Override
    public Optional<Page<RecordView>> list(Actor actor, PatientId patient, Paging paging, Instant now) {
        return unitOfWork.inTransaction(
                actor,
                () -> isThere(actor, patient) ? Optional.of(page(actor, patient, paging, now)) : Optional.empty());
    }

    private boolean isThere(Actor actor, PatientId patient) {
        return shelf.patient(patient)
                .filter(guest -> actor.isStaff()
                        || actor instanceof Actor.Automation
                        || guest.profile().filter(actor::is).isPresent())
                .isPresent();
    }

    private Page<RecordView> page(Actor actor, PatientId patient, Paging paging, Instant now) {
        var all = shelf.seenBy(actor)
                .filter(view -> view.record().patient().equals(patient))
                .sorted(NEWEST)
                .toList();
        var rest = paging.after()
                .map(last -> all.stream()
                        .dropWhile(view -> !position(view).equals(last))
                        .skip(1)
                        .toList())
                .orElse(all);
        var shown = rest.stream().limit(paging.limit()).toList();
        told(now, "record.list", Optional.empty(), "record", shown);
        return new Page<>(
                shown, rest.size() > shown.size() ? Optional.of(position(shown.getLast())) : Optional.empty());
    }

    private static String position(RecordView view) {
        return view.record().id().value().toString();
    }

    @Override
    public List<RecordVersion> versions(RecordId id) {
        return shelf.find(id).map(record -> shelf.versions(id)).orElse(List.of());
    }

    private void told(Instant now, String action, Optional<UUID> subject, String part, List<RecordView> views) {
        var patients =
                views.stream().map(view -> view.record().patient()).distinct().toList();
        auditTrail.told(now, action, subject, patients, Set.of(part));
    }
}
