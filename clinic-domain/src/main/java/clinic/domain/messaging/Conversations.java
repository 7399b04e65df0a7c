package clinic.domain.messaging;

import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The conversations. All of it happens in the running transaction, whose actor must be staff or the system. */
public interface Conversations {
    /**
     * The contact's conversation, opened now if there was none; nobody else has it until the transaction ends.
     *
     * @param id the identity of one that is opened
     */
    Conversation lock(Contact contact, ConversationId id, Instant now);

    Optional<Conversation> find(Contact contact);

    void save(Conversation conversation);

    /** Newest first by their last message. */
    Page<Summary> list(Paging paging);

    /** Dialogues left in the middle since before this moment, at most so many. */
    List<Contact> leftBefore(Instant heardBefore, int atMost);

    /**
     * A conversation in a list.
     *
     * @param names the patients who have this telephone, in the order of their names
     */
    record Summary(Conversation conversation, List<String> names, Optional<Message> last, int failed) {}
}
