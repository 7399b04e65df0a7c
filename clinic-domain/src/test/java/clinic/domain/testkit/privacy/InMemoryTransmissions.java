package clinic.domain.testkit.privacy;

import clinic.domain.privacy.Transmission;
import clinic.domain.privacy.Transmissions;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.BiPredicate;

/** The register of what was sent, in memory. Thread-safe by its unit of work. */
public final class InMemoryTransmissions implements Transmissions {
    private final InMemoryUnitOfWork unitOfWork;
    private final BiPredicate<Actor, UUID> isSeen;
    private final List<Transmission> kept = new ArrayList<>();

    /**
     * Nothing was sent.
     *
     * @param isSeen whether who acts, neither the system nor an administrator, sees the record with this id
     */
    public InMemoryTransmissions(InMemoryUnitOfWork unitOfWork, BiPredicate<Actor, UUID> isSeen) {
        this.unitOfWork = unitOfWork;
        this.isSeen = isSeen;
    }

    @Override
    public void add(Transmission transmission) {
        Writers.require(unitOfWork.actor());
        unitOfWork.change(() -> kept.add(transmission), kept::removeLast);
    }

    @Override
    public List<Transmission> list(UUID about) {
        var actor = unitOfWork.actor();
        if (!actor.isAdmin() && !Writers.isOne(actor) && !isSeen.test(actor, about)) return List.of();
        return kept.stream().filter(one -> one.about().equals(about)).toList();
    }

    /** All that was sent so far. */
    public List<Transmission> kept() {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> List.copyOf(kept));
    }
}
