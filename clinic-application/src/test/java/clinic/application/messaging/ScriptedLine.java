package clinic.application.messaging;

import clinic.domain.messaging.Line;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.messaging.MessengerLine;

/** A line of which a test says what it answers. */
final class ScriptedLine implements MessengerLine {
    Answer answer = new Answer.Failed(Why.AWAY, "away");

    @Override
    public Answer state() {
        return answer;
    }

    @Override
    public Answer connect() {
        return answer;
    }

    @Override
    public Answer disconnect() {
        return new Answer.Told(Line.closed());
    }
}
