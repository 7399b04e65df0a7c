package clinic.domain.testkit.shared;

import clinic.domain.shared.Actor;
import clinic.domain.shared.DomainEvent;
import clinic.domain.shared.Happenings;
import clinic.domain.shared.Outbox;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An outbox in memory from which events are taken. Thread-safe by its unit of work. */
public final class InMemoryHappenings implements Outbox, Happenings {
    private final InMemoryUnitOfWork unitOfWork;
    private final List<Kept> kept = new ArrayList<>();
    private long last;

    private record Kept(Happened happened, Instant dueAt) {
        Kept postponed(Instant again) {
            return new Kept(
                    new Happened(
                            happened.number(),
                            happened.type(),
                            happened.subject(),
                            happened.at(),
                            happened.facts(),
                            happened.automation(),
                            happened.tries() + 1),
                    again);
        }
    }

    public InMemoryHappenings(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public void publish(DomainEvent event) {
        var actor = unitOfWork.actor();
        var happened = new Happened(
                ++last, event.type(), event.subject().value(), event.at(), event.facts(), automation(actor), 0);
        unitOfWork.change(() -> kept.add(new Kept(happened, Instant.MIN)), kept::removeLast);
    }

    private static Optional<String> automation(Actor actor) {
        return actor instanceof Actor.Automation automation ? Optional.of(automation.name()) : Optional.empty();
    }

    @Override
    public Optional<Happened> take(Instant now) {
        for (var place = 0; place < seen(); place++) {
            var one = kept.get(place);
            if (one.dueAt().isAfter(now)) continue;
            var from = place;
            unitOfWork.change(() -> kept.remove(from), () -> kept.add(from, one));
            return Optional.of(one.happened());
        }
        return Optional.empty();
    }

    @Override
    public void postpone(long number, Instant again) {
        for (var place = 0; place < seen(); place++) {
            var one = kept.get(place);
            var at = place;
            if (one.happened().number() == number) {
                unitOfWork.change(() -> kept.set(at, one.postponed(again)), () -> kept.set(at, one));
            }
        }
    }

    /** How many the actor may see: the system all, others none. */
    private int seen() {
        return unitOfWork.actor() instanceof Actor.Automation ? kept.size() : 0;
    }

    /** How many still wait. */
    public int waiting() {
        return unitOfWork.inTransaction(Actors.SYSTEM, kept::size);
    }
}
