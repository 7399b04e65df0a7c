package clinic.bootstrap.messaging;

import clinic.domain.messaging.MessengerMedia;
import java.util.Optional;

/** What a clinic without WhatsApp has: nothing was sent to it. */
final class NoMedia implements MessengerMedia {
    @Override
    public Optional<byte[]> bytes(String eventBody, String key) {
        return Optional.empty();
    }
}
