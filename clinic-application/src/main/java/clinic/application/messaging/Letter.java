package clinic.application.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.IncomingId;
import clinic.domain.messaging.MessengerEvent.Arrived;
import clinic.domain.shared.Actor;
import java.time.Instant;

/** A message that is being heard: what it is, on whose behalf, and when. */
record Letter(Actor actor, IncomingId event, Arrived arrived, Instant receivedAt, Instant now) {
    Contact from() {
        return arrived.from();
    }
}
