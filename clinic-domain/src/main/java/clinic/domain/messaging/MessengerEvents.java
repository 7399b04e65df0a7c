package clinic.domain.messaging;

import clinic.domain.shared.PersonalData;
import clinic.domain.shared.Phone;
import java.util.List;
import java.util.Optional;

/** Reads what the messenger's provider tells us. Pure; knows the provider's form. */
public interface MessengerEvents {
    /**
     * Reads one event's body. Whatever cannot be read is {@link MessengerEvent.Ignored}, never an error.
     *
     * @param body any bytes
     */
    Told read(byte[] body);

    /**
     * One event, and its body as it may be kept.
     *
     * @param instance the provider's name for our line; empty text when unreadable
     * @param masked the body without the provider's secrets, as text without NUL; of what is no JSON, {@code base64:} and its bytes
     * @param further where the body tells of several: all but this one, each as a body of its own that can be read likewise
     */
    record Told(
            String instance, MessengerEvent event, String masked, Optional<Revealed> revealed, List<String> further) {
        public Told {
            further = List.copyOf(further);
        }

        /** An event that came alone. */
        public Told(String instance, MessengerEvent event, String masked, Optional<Revealed> revealed) {
            this(instance, event, masked, revealed, List.of());
        }

        /** An event that tells of nobody whose telephone it is. */
        public Told(String instance, MessengerEvent event, String masked) {
            this(instance, event, masked, Optional.empty());
        }
    }

    /** By the way the provider tells the telephone of somebody whom it hid, or may hide. */
    @PersonalData
    record Revealed(Contact.Hidden contact, Phone phone) {
        @Override
        public String toString() {
            return "Revealed[]";
        }
    }
}
