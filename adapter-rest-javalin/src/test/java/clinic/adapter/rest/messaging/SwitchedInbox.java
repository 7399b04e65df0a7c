package clinic.adapter.rest.messaging;

import clinic.domain.messaging.Inbox;
import clinic.domain.messaging.IncomingId;
import clinic.domain.shared.StorageFailure;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;

/** An inbox that tells what it was given and kept, and that can be away. */
final class SwitchedInbox implements Inbox {
    private final Inbox inbox;
    private final List<Incoming> kept = new CopyOnWriteArrayList<>();
    private volatile boolean away;

    SwitchedInbox(Inbox inbox) {
        this.inbox = inbox;
    }

    void goesAway() {
        away = true;
    }

    void comesBack() {
        away = false;
    }

    List<Incoming> kept() {
        return List.copyOf(kept);
    }

    @Override
    public Kept keep(Incoming incoming) {
        if (away) throw new StorageFailure("away", true, new IllegalStateException("away"));
        var came = inbox.keep(incoming);
        if (came == Kept.KEPT) kept.add(incoming);
        return came;
    }

    @Override
    public Optional<Waiting> next(Instant now) {
        return inbox.next(now);
    }

    @Override
    public void done(IncomingId id, Instant now) {
        inbox.done(id, now);
    }

    @Override
    public boolean postpone(IncomingId id, String reason, Optional<Instant> again) {
        return inbox.postpone(id, reason, again);
    }

    @Override
    public int forget(Instant receivedBefore, int atMost) {
        return inbox.forget(receivedBefore, atMost);
    }
}
