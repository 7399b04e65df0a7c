package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Inbox.Incoming;
import clinic.domain.messaging.IncomingId;
import clinic.domain.testkit.shared.Moments;
import clinic.domain.testkit.shared.SequenceIds;
import java.time.Instant;
import java.util.Optional;

/** An event for a test; what the test does not say is ordinary: of Ana's lane, just written, without a key. Each build is another event. */
public final class IncomingBuilder {
    private static final SequenceIds IDS = SequenceIds.from(8_000_000);

    private String instance = "clinic";
    private String lane = "ana";
    private Optional<String> key = Optional.empty();
    private Instant at = Moments.NINE.minusSeconds(1);
    private String body = "{}";
    private boolean isWork = true;

    private IncomingBuilder() {}

    public static IncomingBuilder anEvent() {
        return new IncomingBuilder();
    }

    public IncomingBuilder instance(String name) {
        instance = name;
        return this;
    }

    public IncomingBuilder lane(String name) {
        lane = name;
        return this;
    }

    public IncomingBuilder key(String text) {
        key = Optional.of(text);
        return this;
    }

    public IncomingBuilder at(Instant written) {
        at = written;
        return this;
    }

    public IncomingBuilder body(String text) {
        body = text;
        return this;
    }

    /** It is no work. */
    public IncomingBuilder forTheRecord() {
        isWork = false;
        return this;
    }

    public Incoming build() {
        return new Incoming(new IncomingId(IDS.next()), instance, lane, key, at, Moments.NINE, body, isWork);
    }
}
