package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Line;
import clinic.domain.messaging.Lines;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Keeps in memory how lines stood. */
final class InMemoryLines implements Lines {
    private final InMemoryUnitOfWork unitOfWork;
    private final Map<String, Line> lines = new HashMap<>();

    InMemoryLines(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Line find(String instance) {
        var seen = Insiders.isOne(unitOfWork.actor()) ? lines : Map.<String, Line>of();
        return seen.getOrDefault(instance, Line.closed());
    }

    @Override
    public void save(String instance, Line line, Instant at) {
        Insiders.requireSystem(unitOfWork.actor());
        var before = Optional.ofNullable(lines.get(instance));
        unitOfWork.change(
                () -> lines.put(instance, line),
                () -> before.ifPresentOrElse(old -> lines.put(instance, old), () -> lines.remove(instance)));
    }
}
