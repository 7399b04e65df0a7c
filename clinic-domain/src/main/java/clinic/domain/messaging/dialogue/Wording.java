package clinic.domain.messaging.dialogue;

/** Puts a reply into words. Thread-safe. */
public interface Wording {
    /** 1 to {@link clinic.domain.messaging.Message#LONGEST} characters, with WhatsApp's marks: {@code *bold*}. */
    String text(Reply reply);
}
