package clinic.domain.messaging;

import clinic.domain.shared.Page;
import clinic.domain.shared.Paging;

/** The history of what was written. All of it happens in the running transaction. */
public interface Messages {
    /** Keeps a message; one that is {@link Delivery#PENDING} will be sent once the transaction has ended. */
    void add(Message message);

    /** Newest first. */
    Page<Message> list(Contact contact, Paging paging);

    /**
     * Raises the message's delivery; a lower one than it has changes nothing.
     *
     * @return false when no message has this key
     */
    boolean raise(String key, Delivery delivery);

    /** Changes what a received message says, as who wrote it did; of an unknown key, nothing. */
    void rewrite(String key, String text);

    /**
     * The provider tells back a message of ours: finds the one that was being sent, or that failed without our knowing,
     * to this contact with this text, and notes that it was sent.
     *
     * @return whether there was one, or one has this key already
     */
    boolean recognise(Contact to, String text, String key);
}
