package clinic.domain.testkit.catalogue;

import clinic.domain.catalogue.Procedure;
import clinic.domain.catalogue.ProcedureId;
import clinic.domain.catalogue.Procedures;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.ProfileId;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.text.Normalizer;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps the catalogue in memory. Thread-safe by its unit of work. */
public final class InMemoryProcedures implements Procedures {
    private static final Comparator<Procedure> BY_NAME = Comparator.<Procedure, String>comparing(
                    procedure -> Normalizer.normalize(procedure.name(), Normalizer.Form.NFD)
                            .replaceAll("\\p{M}", "")
                            .toLowerCase(Locale.ROOT))
            .thenComparing(procedure -> procedure.id().value().toString());

    private final InMemoryUnitOfWork unitOfWork;
    private final Set<ProfileId> professionals = new HashSet<>();
    private final Map<ProcedureId, Procedure> kept = new HashMap<>();

    public InMemoryProcedures(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    /** From now on this is a professional of the clinic. */
    public void knows(ProfileId professional) {
        professionals.add(professional);
    }

    /** From now on this is no professional of the clinic any more. */
    public void knowsNoLonger(ProfileId professional) {
        professionals.remove(professional);
    }

    @Override
    public Kept add(Procedure procedure) {
        unitOfWork.actor();
        if (!professionals.containsAll(procedure.professionals())) return Kept.UNKNOWN_PROFESSIONAL;
        unitOfWork.change(() -> kept.put(procedure.id(), procedure), () -> kept.remove(procedure.id()));
        return Kept.KEPT;
    }

    @Override
    public Optional<Procedure> lock(ProcedureId id) {
        return find(id);
    }

    @Override
    public Kept save(Procedure changed) {
        var before = find(changed.id());
        var newcomers = new HashSet<>(changed.professionals());
        before.map(Procedure::professionals).ifPresent(newcomers::removeAll);
        if (!professionals.containsAll(newcomers)) return Kept.UNKNOWN_PROFESSIONAL;
        if (before.filter(procedure -> procedure.version() == changed.version() - 1)
                .isEmpty()) {
            throw new IllegalStateException("not kept, as another version is there: " + changed.id());
        }
        unitOfWork.change(() -> kept.put(changed.id(), changed), () -> kept.put(changed.id(), before.orElseThrow()));
        return Kept.KEPT;
    }

    @Override
    public Optional<Procedure> find(ProcedureId id) {
        unitOfWork.actor();
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Page<Procedure> list(Optional<Boolean> active, Paging paging) {
        unitOfWork.actor();
        var rest = kept.values().stream()
                .filter(procedure -> active.isEmpty() || active.get() == procedure.active())
                .sorted(BY_NAME)
                .filter(procedure -> paging.after()
                        .map(last -> BY_NAME.compare(procedure, shownLast(last)) > 0)
                        .orElse(true))
                .toList();
        var shown = rest.stream().limit(paging.limit()).toList();
        return new Page<>(
                shown,
                rest.size() > shown.size()
                        ? Optional.of(shown.getLast().id().value().toString())
                        : Optional.empty());
    }

    private Procedure shownLast(String position) {
        return find(new ProcedureId(UUID.fromString(position))).orElseThrow();
    }
}
