package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.MessageId;
import clinic.domain.messaging.Outgoing;
import clinic.domain.testkit.shared.Actors;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.Optional;

/** The messages in memory that wait to be sent. */
final class InMemoryOutgoing implements Outgoing {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryConversations conversations;
    private final Posts posts;

    InMemoryOutgoing(InMemoryUnitOfWork unitOfWork, InMemoryConversations conversations, Posts posts) {
        this.unitOfWork = unitOfWork;
        this.conversations = conversations;
        this.posts = posts;
    }

    @Override
    public Optional<Due> take(Instant now, Duration lease) {
        return unitOfWork.inTransaction(Actors.SYSTEM, () -> {
            posts.changeAll(
                    post -> post.lease().filter(until -> !until.isAfter(now)).isPresent(),
                    post -> post.told(Delivery.FAILED, Optional.of(UNTOLD)));
            var next = next(now);
            next.ifPresent(post -> posts.change(post.message().id(), found -> found.leased(now.plus(lease))));
            return next.map(this::due);
        });
    }

    private Optional<Post> next(Instant now) {
        var seen = new HashSet<>();
        return posts.all().stream()
                .filter(post -> post.is(Delivery.PENDING))
                .filter(post -> seen.add(post.message().conversation()))
                .filter(head -> !head.isSending() && !head.dueAt().isAfter(now))
                .min(Comparator.comparing(Post::dueAt));
    }

    private Due due(Post post) {
        var contact = conversations.get(post.message().conversation()).contact();
        var message = post.message();
        return new Due(message.id(), contact, message.kind(), post.said(), message.at(), post.tries(), message.about());
    }

    @Override
    public void sent(MessageId id, String key, Instant now) {
        inTransaction(() -> posts.change(id, post -> isTold(post) ? post.keyed(key) : sent(post, key)));
    }

    /** Whether the provider's receipts, which came first, have told more. */
    private static boolean isTold(Post post) {
        return post.is(Delivery.DELIVERED)
                || post.is(Delivery.READ)
                || (post.is(Delivery.FAILED) && post.message().key().isPresent());
    }

    private static Post sent(Post post, String key) {
        return post.keyed(key).told(Delivery.SENT, Optional.empty());
    }

    @Override
    public void later(MessageId id, String reason, Instant again) {
        inTransaction(() -> posts.all().stream()
                .filter(post -> post.message().id().equals(id) && post.isSending())
                .forEach(post -> {
                    posts.change(id, sending -> sending.putOff(again));
                    posts.changeAll(
                            other -> isBehind(other, post) && other.dueAt().isBefore(again), other -> other.due(again));
                }));
    }

    private static boolean isBehind(Post other, Post post) {
        return other.is(Delivery.PENDING)
                && other.message().conversation().equals(post.message().conversation());
    }

    @Override
    public void failed(MessageId id, String reason) {
        inTransaction(() -> posts.changeAll(
                post -> post.message().id().equals(id) && post.isSending(),
                post -> post.told(Delivery.FAILED, Optional.of(reason))));
    }

    @Override
    public void hurry(Instant now) {
        inTransaction(() -> posts.changeAll(
                post -> post.is(Delivery.PENDING)
                        && !post.isSending()
                        && post.dueAt().isAfter(now),
                post -> post.due(now)));
    }

    private void inTransaction(Runnable work) {
        unitOfWork.inTransaction(Actors.SYSTEM, () -> {
            work.run();
            return work;
        });
    }
}
