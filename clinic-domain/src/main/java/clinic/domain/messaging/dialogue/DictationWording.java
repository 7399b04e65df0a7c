package clinic.domain.messaging.dialogue;

import java.time.ZoneId;

/** Puts into words what a professional who dictates is answered. Thread-safe. */
public interface DictationWording {
    /**
     * 1 to {@link clinic.domain.messaging.Message#LONGEST} characters, with WhatsApp's marks.
     *
     * @param zone the clinic's
     */
    String text(DictationReply reply, ZoneId zone);
}
