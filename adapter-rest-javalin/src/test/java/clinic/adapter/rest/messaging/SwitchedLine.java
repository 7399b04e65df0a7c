package clinic.adapter.rest.messaging;

import clinic.domain.messaging.Line;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.messaging.MessengerLine;
import clinic.domain.shared.Phone;
import java.util.Optional;

/** A line that pairs and parts as it is asked to, and fails as it is told. */
final class SwitchedLine implements MessengerLine {
    static final String QR_CODE = "data:image/png;base64,iVBORw0KGgo=";

    private volatile Line line = Line.closed();
    private volatile Optional<Why> failure = Optional.empty();

    void fails(Why why) {
        failure = Optional.of(why);
    }

    /** Somebody scanned the code with this telephone. */
    void isScanned(Phone number) {
        line = new Line(Line.State.OPEN, Optional.empty(), Optional.of(number), Optional.empty());
    }

    @Override
    public Answer state() {
        return failure.<Answer>map(why -> new Answer.Failed(why, "told to")).orElseGet(() -> new Answer.Told(line));
    }

    @Override
    public Answer connect() {
        if (failure.isEmpty() && line.state() != Line.State.OPEN) {
            line = new Line(Line.State.CONNECTING, Optional.of(QR_CODE), Optional.empty(), Optional.empty());
        }
        return state();
    }

    @Override
    public Answer disconnect() {
        if (failure.isEmpty()) line = Line.closed();
        return state();
    }
}
