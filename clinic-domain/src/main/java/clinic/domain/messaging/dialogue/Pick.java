package clinic.domain.messaging.dialogue;

import clinic.domain.shared.ProfileId;
import java.time.Instant;

/** A time that was shown. */
public record Pick(ProfileId professional, Instant start) {
    static Pick of(Time time) {
        return new Pick(time.professional(), time.start());
    }
}
