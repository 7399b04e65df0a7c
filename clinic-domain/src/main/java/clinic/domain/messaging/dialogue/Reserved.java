package clinic.domain.messaging.dialogue;

import clinic.domain.scheduling.HoldId;
import java.time.Instant;

/** A time that is kept free for the contact. */
public record Reserved(Wish wish, Pick pick, HoldId hold, Instant until) {}
