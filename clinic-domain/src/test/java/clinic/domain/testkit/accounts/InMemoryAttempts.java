package clinic.domain.testkit.accounts;

import clinic.domain.accounts.Attempt;
import clinic.domain.accounts.Attempts;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Counts tries in memory. Thread-safe by its unit of work. */
public final class InMemoryAttempts implements Attempts {
    private final InMemoryUnitOfWork unitOfWork;
    private final Map<Row, Tally> tallies = new HashMap<>();

    private record Row(Attempt.Kind kind, String key) {}

    private record Tally(int tries, Instant end) {}

    public InMemoryAttempts(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Optional<Duration> count(Actor actor, List<Attempt> attempts, Instant now) {
        return unitOfWork.inTransaction(
                actor,
                () -> attempts.stream()
                        .map(attempt -> count(attempt, now))
                        .flatMap(Optional::stream)
                        .max(Comparator.naturalOrder()));
    }

    private Optional<Duration> count(Attempt attempt, Instant now) {
        var before = find(attempt).filter(tally -> tally.end().isAfter(now));
        var end = before.map(Tally::end).orElse(now.plus(attempt.limit().within()));
        var after = new Tally(before.map(Tally::tries).orElse(0) + 1, end);
        replace(attempt, Optional.of(after));
        return after.tries() > attempt.limit().tries() ? Optional.of(Duration.between(now, end)) : Optional.empty();
    }

    @Override
    public void takeBack(Actor actor, Attempt attempt) {
        unitOfWork.inTransaction(actor, () -> {
            find(attempt)
                    .filter(tally -> tally.tries() > 0)
                    .ifPresent(tally -> replace(attempt, Optional.of(new Tally(tally.tries() - 1, tally.end()))));
            return attempt;
        });
    }

    @Override
    public void forget(Attempt attempt) {
        replace(attempt, Optional.empty());
    }

    private Optional<Tally> find(Attempt attempt) {
        return Optional.ofNullable(tallies.get(row(attempt)));
    }

    private void replace(Attempt attempt, Optional<Tally> tally) {
        var before = find(attempt);
        unitOfWork.change(() -> put(attempt, tally), () -> put(attempt, before));
    }

    private void put(Attempt attempt, Optional<Tally> tally) {
        tally.ifPresentOrElse(there -> tallies.put(row(attempt), there), () -> tallies.remove(row(attempt)));
    }

    private static Row row(Attempt attempt) {
        return new Row(attempt.kind(), attempt.key());
    }
}
