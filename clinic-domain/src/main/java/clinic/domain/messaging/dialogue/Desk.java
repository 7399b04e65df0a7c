package clinic.domain.messaging.dialogue;

/**
 * What the bot may do at the front desk. All of it happens in the running transaction: what was answered is true once
 * that is kept, and a reply goes out only then.
 */
public interface Desk {
    /** The answer, which is one of those that the request names. */
    Fact answer(Request request);
}
