package clinic.domain.messaging;

import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;

/** The history of what was written. All of it happens in the running transaction. */
public interface Messages {
    /** Why a message failed of which the provider tells so. */
    String UNDELIVERED = "not delivered";

    /**
     * Keeps a message of a conversation that is there; one that is {@link Delivery#PENDING} will be sent once the
     * transaction has ended. A conversation's messages stand in the order in which they were added.
     */
    void add(Message message);

    /** Newest first. The text of one that {@linkplain Message.Kind#isSecret is secret} is told to nobody. */
    Page<Message> list(Contact contact, Paging paging);

    /**
     * Raises the message's delivery; one that is not further than it has come changes nothing. The system alone.
     *
     * @return false when no message has this key
     */
    boolean raise(String key, Delivery delivery);

    /**
     * Changes what a received message says, as who wrote it did; one of ours stays. The system alone.
     *
     * @return false when no message has this key
     */
    boolean rewrite(String key, String text);

    /**
     * The provider tells back a message of ours: finds the one that was being sent, or that failed without our knowing,
     * to this contact with this text, and notes that it was sent. The system alone.
     *
     * @return whether there was one, or one has this key already
     */
    boolean recognise(Contact to, String text, String key);
}
