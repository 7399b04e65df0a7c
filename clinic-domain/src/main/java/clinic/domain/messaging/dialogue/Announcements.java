package clinic.domain.messaging.dialogue;

/** Puts into words what the clinic writes without being asked. Thread-safe. */
public interface Announcements {
    /** 1 to {@link clinic.domain.messaging.Message#LONGEST} characters, with WhatsApp's marks. */
    String text(Announcement announcement);

    /** A sign-in code, with the warning to tell it to nobody. */
    String code(String clinicName, String code);

    /** What stands in the history in the place of a message that its writer took back. */
    String deleted();
}
