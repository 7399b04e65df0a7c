package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.MessagingBacklog;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.Comparator;

/** Counts what is in memory. Thread-safe by its unit of work. */
record InMemoryMessagingBacklog(
        InMemoryUnitOfWork unitOfWork, Posts posts, InMemoryInbox inbox, InMemoryConversations conversations)
        implements MessagingBacklog {
    @Override
    public Counted count(Instant now) {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> {
            var since = now.minus(COUNTED_FOR);
            var waiting = posts.all().stream()
                    .filter(post -> post.is(Delivery.PENDING))
                    .map(post -> post.message().at())
                    .toList();
            var failed = posts.all().stream()
                    .filter(post -> post.is(Delivery.FAILED) && !post.isWithheld())
                    .filter(post -> post.message().at().isAfter(since))
                    .count();
            return new Counted(
                    waiting.size(),
                    waiting.stream().min(Comparator.naturalOrder()),
                    Math.toIntExact(failed),
                    inbox.waiting(),
                    inbox.aside(since),
                    conversations.waiting(now));
        });
    }
}
