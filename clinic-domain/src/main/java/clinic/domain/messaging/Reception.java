package clinic.domain.messaging;

import clinic.domain.messaging.dialogue.Desk;
import clinic.domain.shared.Actor;
import clinic.domain.shared.PersonalData;

/** Where the bot asks on behalf of a contact. */
public interface Reception {
    /**
     * What proves that somebody agreed or refused.
     *
     * @param message its id at the provider
     * @param words what it says, as it was heard
     */
    @PersonalData
    record Proof(String message, String words) {
        @Override
        public String toString() {
            return "Proof[" + message + "]";
        }
    }

    /**
     * The desk, for one message of a contact's.
     *
     * @param actor the bot
     */
    Desk desk(Actor actor, Contact contact, Proof proof);
}
