package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Message;
import clinic.domain.messaging.Messages;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Keeps messages in memory. */
final class InMemoryMessages implements Messages {
    private final InMemoryUnitOfWork unitOfWork;
    private final InMemoryConversations conversations;
    private final Posts posts;

    InMemoryMessages(InMemoryUnitOfWork unitOfWork, InMemoryConversations conversations, Posts posts) {
        this.unitOfWork = unitOfWork;
        this.conversations = conversations;
        this.posts = posts;
    }

    @Override
    public void add(Message message) {
        Insiders.require(unitOfWork.actor());
        conversations.wroteAt(message.conversation(), message.at());
        posts.add(Post.of(message));
    }

    @Override
    public Page<Message> list(Contact contact, Paging paging) {
        var before = paging.after().map(Integer::valueOf).orElse(Integer.MAX_VALUE);
        var items = new ArrayList<Message>();
        for (var post : of(contact).reversed()) {
            if (posts.placeOf(post.message().id()) >= before) continue;
            if (items.size() == paging.limit()) {
                return new Page<>(
                        items, Optional.of("" + posts.placeOf(items.getLast().id())));
            }
            items.add(post.shown());
        }
        return new Page<>(items, Optional.empty());
    }

    @Override
    public boolean raise(String key, Delivery delivery) {
        var failure = Optional.of(UNDELIVERED).filter(reason -> delivery == Delivery.FAILED);
        posts.changeAll(
                post -> post.hasKey(key)
                        && post.ours()
                                .filter(way -> way.delivery().isBefore(delivery))
                                .isPresent(),
                post -> post.told(delivery, failure));
        return isKnown(key);
    }

    @Override
    public boolean rewrite(String key, String text) {
        posts.changeAll(post -> post.hasKey(key) && post.ours().isEmpty(), post -> post.rewritten(text));
        return isKnown(key);
    }

    @Override
    public boolean recognise(Contact to, String text, String key) {
        if (isKnown(key)) return true;
        var told = of(to).stream()
                .filter(post -> post.isUntold() && post.said().equals(text))
                .min(Comparator.comparing(post -> !post.isSending()));
        told.ifPresent(post ->
                posts.change(post.message().id(), untold -> untold.keyed(key).told(Delivery.SENT, Optional.empty())));
        return told.isPresent();
    }

    boolean isSending(Contact to, String text) {
        return of(to).stream().anyMatch(post -> post.isSending() && post.said().equals(text));
    }

    boolean isKnown(String key) {
        return posts.all().stream().anyMatch(post -> post.hasKey(key));
    }

    private List<Post> of(Contact contact) {
        return conversations
                .find(contact)
                .map(conversation -> posts.of(conversation.id()))
                .orElse(List.of());
    }
}
