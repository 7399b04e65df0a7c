package clinic.domain.messaging.dialogue;

/** A wish that is understood at more than one place of the dialogue. */
public enum Command {
    BOOK,
    /** To book for somebody whom the clinic does not know yet. */
    ANOTHER,
    MOVE,
    CANCEL,
    VISITS,
    PERSON,
    HELP,
    MENU,
    BACK,
    MORE,
    STOP,
    RESUME,
    ALLOW_AI,
    REFUSE_AI,
    YES,
    NO,
    ANYBODY,
    THANKS
}
