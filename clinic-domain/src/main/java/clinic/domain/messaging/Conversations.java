package clinic.domain.messaging;

import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;
import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
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

    /** Keeps what the conversation, which must be there, has become. */
    void save(Conversation conversation);

    /** Newest first by their last message, or by when they were opened. */
    Page<Summary> list(Paging paging);

    /** Dialogues left in the middle since before this moment, the longest left first, at most so many. */
    List<Contact> leftBefore(Instant heardBefore, int atMost);

    /**
     * A conversation in a list.
     *
     * @param names the patients for whom the contact speaks, in the order of their names
     * @param failed how many of its messages need a person; none that were withheld, as {@link Outgoing} tells
     * @param phone the contact's telephone, which of who hides it the provider may have told
     */
    @PersonalData
    record Summary(
            Conversation conversation, List<String> names, Optional<Message> last, int failed, Optional<Phone> phone) {
        public Summary {
            names = List.copyOf(names);
        }

        @Override
        public String toString() {
            return "Summary[" + conversation + "]";
        }
    }
}
