package clinic.adapter.rest.messaging;

import clinic.domain.shared.Happenings;
import java.time.Instant;
import java.util.Optional;

/** An outbox in which nothing ever is. */
final class NothingHappens implements Happenings {
    @Override
    public Optional<Happened> take(Instant now) {
        return Optional.empty();
    }

    @Override
    public void postpone(long number, Instant again) {
        throw new IllegalStateException("nothing was taken");
    }
}
