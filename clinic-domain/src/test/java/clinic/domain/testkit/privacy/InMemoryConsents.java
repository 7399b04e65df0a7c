package clinic.domain.testkit.privacy;

import clinic.domain.privacy.Consent;
import clinic.domain.privacy.ConsentId;
import clinic.domain.privacy.Consents;
import clinic.domain.privacy.DataSubject;
import clinic.domain.privacy.Purpose;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** Keeps consents in memory. Thread-safe by its unit of work. */
public final class InMemoryConsents implements Consents {
    private final InMemoryUnitOfWork unitOfWork;
    private final BiPredicate<Actor, DataSubject> isSelf;
    private final List<Consent> kept = new ArrayList<>();

    /**
     * None is kept.
     *
     * @param isSelf whether who acts is this person
     */
    public InMemoryConsents(InMemoryUnitOfWork unitOfWork, BiPredicate<Actor, DataSubject> isSelf) {
        this.unitOfWork = unitOfWork;
        this.isSelf = isSelf;
    }

    @Override
    public Consent give(Consent consent) {
        Writers.require(isSeen(consent.subject()));
        var same = seen(consent.subject())
                .filter(Consent::isGiven)
                .filter(one ->
                        one.purpose() == consent.purpose() && one.version().equals(consent.version()))
                .findFirst();
        if (same.isEmpty()) unitOfWork.change(() -> kept.add(consent), () -> kept.remove(consent));
        return same.orElse(consent);
    }

    @Override
    public Optional<Consent> withdraw(DataSubject subject, ConsentId id, Instant now) {
        var found = seen(subject).filter(one -> one.id().equals(id)).findFirst();
        var withdrawn = found.map(one -> one.isGiven() ? withdrawn(one, now) : one);
        if (!withdrawn.equals(found)) replace(found.orElseThrow(), withdrawn.orElseThrow());
        return withdrawn;
    }

    @Override
    public List<Consent> list(DataSubject subject) {
        return seen(subject)
                .sorted(Comparator.comparing(Consent::givenAt)
                        .thenComparing(one -> one.id().value())
                        .reversed())
                .toList();
    }

    @Override
    public boolean isGiven(DataSubject subject, Purpose purpose) {
        return seen(subject).anyMatch(one -> one.purpose() == purpose && one.isGiven());
    }

    private Stream<Consent> seen(DataSubject subject) {
        return isSeen(subject) ? kept.stream().filter(one -> one.subject().equals(subject)) : Stream.empty();
    }

    private boolean isSeen(DataSubject subject) {
        var actor = unitOfWork.actor();
        return actor.isStaff() || Writers.isOne(actor) || isSelf.test(actor, subject);
    }

    private void replace(Consent before, Consent after) {
        unitOfWork.change(
                () -> kept.replaceAll(one -> one.id().equals(before.id()) ? after : one),
                () -> kept.replaceAll(one -> one.id().equals(before.id()) ? before : one));
    }

    private static Consent withdrawn(Consent one, Instant now) {
        return new Consent(
                one.id(),
                one.subject(),
                one.purpose(),
                one.version(),
                one.proof(),
                one.keptBy(),
                one.givenAt(),
                Optional.of(now));
    }
}
