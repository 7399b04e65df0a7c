package clinic.domain.testkit.shared;

import clinic.domain.shared.Actor;
import clinic.domain.shared.Id;
import clinic.domain.shared.Once;
import clinic.domain.shared.ProfileId;
import clinic.domain.shared.Repeats;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Remembers keys in memory. Thread-safe by its unit of work. */
public final class InMemoryRepeats implements Repeats {
    private final InMemoryUnitOfWork unitOfWork;
    private final Map<Key, Claimed> claimed = new HashMap<>();

    private record Key(ProfileId actor, String key) {}

    private record Claimed(String fingerprint, UUID subject, Optional<String> answer, Instant at) {}

    public InMemoryRepeats(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Claim claim(Once once, Id subject, Instant now) {
        var key = key(once);
        var before = Optional.ofNullable(claimed.get(key));
        if (before.isEmpty()) {
            replace(key, Optional.of(new Claimed(once.fingerprint(), subject.value(), Optional.empty(), now)));
            return new Claim.First();
        }
        return before.filter(same -> same.fingerprint().equals(once.fingerprint()))
                .<Claim>map(same -> new Claim.Again(same.subject(), same.answer()))
                .orElseGet(Claim.Mismatch::new);
    }

    @Override
    public void release(Once once) {
        replace(key(once), Optional.empty());
    }

    @Override
    public void keepAnswer(Once once, String answer) {
        var key = key(once);
        Optional.ofNullable(claimed.get(key))
                .filter(claim -> claim.answer().isEmpty())
                .map(claim -> new Claimed(claim.fingerprint(), claim.subject(), Optional.of(answer), claim.at()))
                .ifPresent(answered -> replace(key, Optional.of(answered)));
    }

    @Override
    public int forget(Instant before) {
        if (!(unitOfWork.actor() instanceof Actor.Automation)) return 0;
        var old = claimed.entrySet().stream()
                .filter(entry -> entry.getValue().at().isBefore(before))
                .map(Map.Entry::getKey)
                .toList();
        old.forEach(key -> replace(key, Optional.empty()));
        return old.size();
    }

    private void replace(Key key, Optional<Claimed> claim) {
        var before = Optional.ofNullable(claimed.get(key));
        unitOfWork.change(() -> put(key, claim), () -> put(key, before));
    }

    private void put(Key key, Optional<Claimed> claim) {
        claim.ifPresentOrElse(there -> claimed.put(key, there), () -> claimed.remove(key));
    }

    private Key key(Once once) {
        if (unitOfWork.actor() instanceof Actor.Person person) return new Key(person.id(), once.key());
        throw new IllegalStateException("only a person repeats a request");
    }
}
