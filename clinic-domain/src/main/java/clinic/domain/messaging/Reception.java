package clinic.domain.messaging;

import clinic.domain.messaging.dialogue.Desk;
import clinic.domain.shared.Actor;

/** Where the bot asks on behalf of a contact. */
public interface Reception {
    /**
     * The desk, for one message of a contact's.
     *
     * @param actor the bot
     * @param proof the message's id at the provider: what proves that somebody agreed or refused
     */
    Desk desk(Actor actor, Contact contact, String proof);
}
