package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Attention;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Conversation;
import clinic.domain.messaging.ConversationId;
import clinic.domain.messaging.Conversations;
import clinic.domain.messaging.Delivery;
import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.Phone;
import clinic.domain.testkit.shared.InMemoryUnitOfWork;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Keeps conversations in memory. */
final class InMemoryConversations implements Conversations {
    private static final Comparator<Kept> NEWEST_FIRST =
            Comparator.comparing(Kept::lastAt).thenComparing(Kept::idText).reversed();

    private final InMemoryUnitOfWork unitOfWork;
    private final Posts posts;
    private final Function<Contact, Optional<Phone>> phones;
    private final Function<Phone, List<String>> names;
    private final Map<ConversationId, Kept> kept = new HashMap<>();

    private record Kept(Conversation conversation, Instant lastAt) {
        String idText() {
            return conversation.id().value().toString();
        }

        String position() {
            return lastAt + "/" + idText();
        }
    }

    InMemoryConversations(
            InMemoryUnitOfWork unitOfWork,
            Posts posts,
            Function<Contact, Optional<Phone>> phones,
            Function<Phone, List<String>> names) {
        this.unitOfWork = unitOfWork;
        this.posts = posts;
        this.phones = phones;
        this.names = names;
    }

    @Override
    public Conversation lock(Contact contact, ConversationId id, Instant now) {
        Insiders.require(unitOfWork.actor());
        var there = find(contact);
        if (there.isPresent()) return there.get();
        var opened = Conversation.opened(id, contact);
        unitOfWork.change(() -> kept.put(id, new Kept(opened, now)), () -> kept.remove(id));
        return opened;
    }

    @Override
    public Optional<Conversation> find(Contact contact) {
        return seen().stream()
                .map(Kept::conversation)
                .filter(conversation -> conversation.contact().equals(contact))
                .findFirst();
    }

    @Override
    public void save(Conversation conversation) {
        Insiders.require(unitOfWork.actor());
        replace(new Kept(conversation, there(conversation.id()).lastAt()));
    }

    /** A message of the conversation was written. */
    void wroteAt(ConversationId id, Instant at) {
        replace(new Kept(there(id).conversation(), at));
    }

    /** The conversation of this identity, which must be there. */
    Conversation get(ConversationId id) {
        return there(id).conversation();
    }

    private Kept there(ConversationId id) {
        return Optional.ofNullable(kept.get(id))
                .orElseThrow(() -> new IllegalStateException("there is no such conversation: " + id.value()));
    }

    private void replace(Kept after) {
        var id = after.conversation().id();
        var before = there(id);
        unitOfWork.change(() -> kept.put(id, after), () -> kept.put(id, before));
    }

    @Override
    public Page<Summary> list(Paging paging) {
        var rest = seen().stream()
                .sorted(NEWEST_FIRST)
                .dropWhile(one -> paging.after().isPresent() && !isAfter(one, paging))
                .toList();
        var items = new ArrayList<Summary>();
        for (var one : rest) {
            if (items.size() == paging.limit()) {
                var last = rest.get(items.size() - 1);
                return new Page<>(items, Optional.of(last.position()));
            }
            items.add(summary(one.conversation()));
        }
        return new Page<>(items, Optional.empty());
    }

    private static boolean isAfter(Kept one, Paging paging) {
        var position = paging.after().orElseThrow().split("/", 2);
        var byTime = one.lastAt().compareTo(Instant.parse(position[0]));
        return byTime < 0 || (byTime == 0 && one.idText().compareTo(position[1]) < 0);
    }

    private Summary summary(Conversation conversation) {
        var written = posts.of(conversation.id());
        var failed = written.stream()
                .filter(post -> post.is(Delivery.FAILED) && !post.isWithheld())
                .count();
        var phone = phones.apply(conversation.contact());
        return new Summary(
                conversation,
                phone.map(names).orElse(List.of()),
                written.reversed().stream().map(Post::shown).findFirst(),
                Math.toIntExact(failed),
                phone);
    }

    @Override
    public List<Contact> leftBefore(Instant heardBefore, int atMost) {
        return seen().stream()
                .map(Kept::conversation)
                .filter(conversation -> !conversation.memory().isEmpty())
                .filter(conversation ->
                        conversation.heardAt().filter(heardBefore::isAfter).isPresent())
                .sorted(Comparator.comparing(
                        conversation -> conversation.heardAt().orElseThrow()))
                .map(Conversation::contact)
                .limit(atMost)
                .toList();
    }

    /** How many wait for a person at this moment. */
    int waiting(Instant now) {
        return Math.toIntExact(seen().stream()
                .map(one -> one.conversation().attention().at(now))
                .filter(Attention.Waiting.class::isInstance)
                .count());
    }

    private List<Kept> seen() {
        return Insiders.isOne(unitOfWork.actor()) ? List.copyOf(kept.values()) : List.of();
    }
}
