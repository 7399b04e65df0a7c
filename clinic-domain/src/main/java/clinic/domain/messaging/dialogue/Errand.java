package clinic.domain.messaging.dialogue;

/** For what the contact's visits are looked up. */
public enum Errand {
    SHOW,
    MOVE,
    CANCEL
}
