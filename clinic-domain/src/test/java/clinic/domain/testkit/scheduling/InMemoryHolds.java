package clinic.domain.testkit.scheduling;

import clinic.domain.scheduling.Appointments.Placed;
import clinic.domain.scheduling.Hold;
import clinic.domain.scheduling.HoldId;
import clinic.domain.scheduling.Holds;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps holds in memory, and their time in a ledger. Thread-safe by its unit of work. */
public final class InMemoryHolds implements Holds {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryLedger ledger;
    private final Map<HoldId, Hold> kept = new LinkedHashMap<>();

    public InMemoryHolds(InMemoryUnitOfWork unitOfWork, InMemoryLedger ledger) {
        this.unitOfWork = unitOfWork;
        this.ledger = ledger;
    }

    @Override
    public Placed place(Hold hold) {
        if (!hold.isReleasedBy(unitOfWork.actor())) throw DiaryKeeping.refusal();
        var obstacle = ledger.occupy(hold.id(), occupations(hold), Optional.of(hold.expiresAt()));
        if (obstacle.isPresent()) return refusal(hold, obstacle.get());
        unitOfWork.change(() -> kept.put(hold.id(), hold), () -> kept.remove(hold.id()));
        return Placed.PLACED;
    }

    private static List<Occupation> occupations(Hold hold) {
        var wanted = new ArrayList<Occupation>();
        wanted.add(Occupation.of(hold.professional(), hold.id(), hold.occupied()));
        hold.visit().ifPresent(visit -> wanted.add(Occupation.of(visit.patient(), hold.id(), visit.slot())));
        return wanted;
    }

    private static Placed refusal(Hold hold, UUID taken) {
        return taken.equals(hold.professional().value()) ? Placed.SLOT_TAKEN : Placed.PATIENT_BUSY;
    }

    @Override
    public Optional<Hold> find(HoldId id) {
        unitOfWork.actor();
        return Optional.ofNullable(kept.get(id)).filter(hold -> hold.expiresAt().isAfter(ledger.now()));
    }

    @Override
    public Released release(HoldId id) {
        var actor = unitOfWork.actor();
        var found = find(id).filter(hold -> hold.isReleasedBy(actor));
        found.ifPresent(this::remove);
        return found.isPresent() ? Released.RELEASED : Released.GONE;
    }

    @Override
    public int sweep(Instant now) {
        unitOfWork.actor();
        var expired = kept.values().stream()
                .filter(hold -> !hold.expiresAt().isAfter(now))
                .toList();
        var there = expired.stream().filter(hold -> ledger.isThere(hold.id())).count();
        expired.forEach(this::remove);
        return Math.toIntExact(there);
    }

    private void remove(Hold hold) {
        ledger.free(hold.id());
        unitOfWork.change(() -> kept.remove(hold.id()), () -> kept.put(hold.id(), hold));
    }
}
