package clinic.domain.messaging;

import clinic.domain.messaging.Inbox.Incoming;

/**
 * What the messenger's provider tells back of messages of ours: most of what it tells. It is kept as all else is, and noted
 * at once where it can be, so that nobody has to work it off. Each call is a transaction of its own, durable when it
 * returns, and waits for nobody who works.
 */
public interface Echoes {
    /** What came of it. */
    enum Noted {
        /** It is kept, and the message knows. */
        NOTED,
        /** It is kept and waits in the inbox: the message is not here yet, or somebody has it in hand. */
        WAITS,
        /** The same event is here already; nothing was kept. */
        SEEN
    }

    /** The message has come so far; see {@link Messages#raise}. */
    Noted raise(Incoming incoming, String key, Delivery delivery);

    /** A message of ours with this text got this key; noted at once while it is being sent. See {@link Messages#recognise}. */
    Noted recognise(Incoming incoming, Contact to, String text, String key);
}
