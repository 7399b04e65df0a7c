package clinic.domain.testkit.accounts;

import clinic.domain.accounts.Clinic;
import clinic.domain.accounts.ClinicId;
import clinic.domain.accounts.Clinics;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps the clinic in memory. Thread-safe by its unit of work. */
public final class InMemoryClinics implements Clinics {
    private final InMemoryUnitOfWork unitOfWork;
    private final Map<ClinicId, Clinic> kept = new HashMap<>(1);

    public InMemoryClinics(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Clinic> find(Actor actor) {
        return unitOfWork.inTransaction(actor, this::lock);
    }

    @Override
    public Optional<Clinic> lock() {
        unitOfWork.actor();
        return Optional.ofNullable(kept.get(ClinicId.ONE));
    }

    @Override
    public Opening open(Clinic clinic) {
        if (lock().isPresent()) return Opening.OPEN_BEFORE;
        replace(clinic);
        return Opening.OPENED;
    }

    @Override
    public void save(Clinic changed) {
        if (!lock().map(Clinic::version).equals(Optional.of(changed.version() - 1))) {
            throw new IllegalStateException(
                    "the clinic is not kept, as another version is there: " + changed.version());
        }
        replace(changed);
    }

    private void replace(Clinic clinic) {
        var before = lock();
        unitOfWork.change(
                () -> kept.put(ClinicId.ONE, clinic),
                () -> before.ifPresentOrElse(old -> kept.put(ClinicId.ONE, old), kept::clear));
    }
}
