package clinic.domain.messaging.dialogue;

/** A wish that is understood at more than one place of the dialogue. */
public enum Command {
    BOOK,
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
