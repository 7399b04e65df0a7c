package clinic.domain.testkit.messaging;

import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.MessageId;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;

/** All messages, in the order in which they were added. */
final class Posts {
    private final InMemoryUnitOfWork unitOfWork;
    private final List<Post> posts = new ArrayList<>();

    Posts(InMemoryUnitOfWork unitOfWork) {
        this.unitOfWork = unitOfWork;
    }

    void add(Post post) {
        unitOfWork.change(() -> posts.add(post), posts::removeLast);
    }

    List<Post> all() {
        unitOfWork.actor();
        return List.copyOf(posts);
    }

    List<Post> of(ConversationId conversation) {
        return all().stream()
                .filter(post -> post.message().conversation().equals(conversation))
                .toList();
    }

    /** Where a message stands among all. */
    int placeOf(MessageId id) {
        return IntStream.range(0, posts.size())
                .filter(place -> posts.get(place).message().id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    void change(MessageId id, UnaryOperator<Post> with) {
        changeAll(post -> post.message().id().equals(id), with);
    }

    void changeAll(Predicate<Post> which, UnaryOperator<Post> with) {
        unitOfWork.actor();
        for (var place = 0; place < posts.size(); place++) {
            if (which.test(posts.get(place))) set(place, posts.get(place), with.apply(posts.get(place)));
        }
    }

    private void set(int place, Post before, Post after) {
        unitOfWork.change(() -> posts.set(place, after), () -> posts.set(place, before));
    }
}
