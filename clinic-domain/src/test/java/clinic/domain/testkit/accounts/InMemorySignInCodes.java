package clinic.domain.testkit.accounts;

import clinic.domain.accounts.KeptCode;
import clinic.domain.accounts.PasswordHash;
import clinic.domain.accounts.SignInCodes;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps codes in memory; only the system sees them. Thread-safe by its unit of work. */
public final class InMemorySignInCodes implements SignInCodes {
    private final InMemoryUnitOfWork unitOfWork;
    private final Map<Phone, KeptCode> codes = new HashMap<>();

    public InMemorySignInCodes(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void replace(KeptCode code, Instant now) {
        put(code.phone(), Optional.of(code));
    }

    @Override
    public Optional<PasswordHash> attempt(Actor actor, Phone phone, Instant now) {
        return unitOfWork.inTransaction(actor, () -> {
            var live = find(phone).filter(code -> code.isLive(now));
            live.ifPresent(code -> put(phone, Optional.of(code.tried())));
            return live.map(KeptCode::hash);
        });
    }

    @Override
    public Spending spend(Phone phone, PasswordHash hash) {
        var found = find(phone).filter(code -> code.hash().equals(hash));
        if (found.isEmpty()) return Spending.NOT_THERE_TO_SPEND;
        put(phone, Optional.empty());
        return Spending.SPENT;
    }

    private Optional<KeptCode> find(Phone phone) {
        return unitOfWork.actor() instanceof Actor.Automation
                ? Optional.ofNullable(codes.get(phone))
                : Optional.empty();
    }

    private void put(Phone phone, Optional<KeptCode> code) {
        var before = Optional.ofNullable(codes.get(phone));
        unitOfWork.change(() -> set(phone, code), () -> set(phone, before));
    }

    private void set(Phone phone, Optional<KeptCode> code) {
        code.ifPresentOrElse(there -> codes.put(phone, there), () -> codes.remove(phone));
    }
}
