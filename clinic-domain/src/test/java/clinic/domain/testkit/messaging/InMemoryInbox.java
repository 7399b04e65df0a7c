package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.IncomingId;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Keeps events in memory. As one transaction runs at a time, no lane is ever another's. */
final class InMemoryInbox implements Inbox {
    private static final Comparator<Event> BY_TURN =
            Comparator.comparing(event -> event.incoming().at());

    private final InMemoryUnitOfWork unitOfWork;
    private final List<Event> events = new ArrayList<>();

    /** An event that neither waits nor is aside is done. */
    private record Event(Incoming incoming, boolean isWaiting, boolean isAside, Instant dueAt, int tries) {
        Waiting waiting() {
            return new Waiting(incoming.id(), incoming.instance(), incoming.body(), tries, incoming.receivedAt());
        }

        Event awaiting(Instant until) {
            return new Event(incoming, true, false, until, tries);
        }

        Event postponed(Optional<Instant> again) {
            return new Event(incoming, again.isPresent(), again.isEmpty(), again.orElse(dueAt), tries + 1);
        }

        Event done() {
            return new Event(incoming, false, false, dueAt, tries);
        }

        boolean isOld(Instant receivedBefore) {
            return !isWaiting && !isAside && incoming.receivedAt().isBefore(receivedBefore);
        }
    }

    InMemoryInbox(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    @Override
    public Kept keep(Incoming incoming) {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> {
            if (isSeen(incoming)) return Kept.SEEN;
            var event = new Event(incoming, incoming.isWork(), false, incoming.receivedAt(), 0);
            unitOfWork.change(() -> events.add(event), events::removeLast);
            return Kept.KEPT;
        });
    }

    private boolean isSeen(Incoming incoming) {
        return incoming.key().isPresent()
                && events.stream()
                        .map(Event::incoming)
                        .anyMatch(other -> other.instance().equals(incoming.instance())
                                && other.key().equals(incoming.key()));
    }

    @Override
    public Optional<Waiting> next(Instant now) {
        unitOfWork.actor();
        var lanes = new HashSet<String>();
        return events.stream()
                .filter(Event::isWaiting)
                .sorted(BY_TURN)
                .filter(event -> lanes.add(event.incoming().lane()))
                .filter(head -> !head.dueAt().isAfter(now))
                .findFirst()
                .map(Event::waiting);
    }

    @Override
    public void done(IncomingId id, Instant now) {
        replace(id, Event::done);
    }

    @Override
    public boolean postpone(IncomingId id, String reason, Optional<Instant> again) {
        var isWaiting = events.stream()
                .anyMatch(event -> event.isWaiting() && event.incoming().id().equals(id));
        replace(id, event -> event.isWaiting() ? event.postponed(again) : event);
        return isWaiting;
    }

    /** It waits for something, at most until then. */
    void await(IncomingId id, Instant until) {
        replace(id, event -> event.isWaiting() ? event.awaiting(until) : event);
    }

    /** How many wait. */
    int waiting() {
        return Math.toIntExact(events.stream().filter(Event::isWaiting).count());
    }

    /** How many were put aside of those received since. */
    int aside(Instant since) {
        return Math.toIntExact(events.stream()
                .filter(event ->
                        event.isAside() && event.incoming().receivedAt().isAfter(since))
                .count());
    }

    boolean hasForgotten(IncomingId id) {
        return events.stream().noneMatch(event -> event.incoming().id().equals(id));
    }

    /** The event's body. */
    String body(IncomingId id) {
        return events.stream()
                .map(Event::incoming)
                .filter(incoming -> incoming.id().equals(id))
                .map(Incoming::body)
                .findFirst()
                .orElseThrow();
    }

    @Override
    public int forget(Instant receivedBefore, int atMost) {
        unitOfWork.actor();
        var old = events.stream()
                .filter(event -> event.isOld(receivedBefore))
                .limit(atMost)
                .toList();
        var before = List.copyOf(events);
        unitOfWork.change(() -> events.removeAll(old), () -> {
            events.clear();
            events.addAll(before);
        });
        return old.size();
    }

    private void replace(IncomingId id, UnaryOperator<Event> with) {
        unitOfWork.actor();
        for (var index = 0; index < events.size(); index++) {
            var event = events.get(index);
            if (event.incoming().id().equals(id)) replace(index, event, with.apply(event));
        }
    }

    private void replace(int index, Event before, Event after) {
        unitOfWork.change(() -> events.set(index, after), () -> events.set(index, before));
    }
}
