package clinic.domain.messaging;

import java.util.Optional;

/** Fetches the bytes of what was sent to us. A remote call when the event did not hold them. Thread-safe. */
public interface MessengerMedia {
    /**
     * The bytes of the message's sound or picture.
     *
     * @param eventBody the event as it was kept
     * @param key the message's id at the provider
     * @return empty when the provider has them no more, or cannot give them now
     */
    Optional<byte[]> bytes(String eventBody, String key);
}
