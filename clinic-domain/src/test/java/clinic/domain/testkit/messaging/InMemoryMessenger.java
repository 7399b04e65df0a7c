package clinic.domain.testkit.messaging;

import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Messenger;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** A messenger that keeps what it is given, and fails as it is told. Thread-safe. */
public final class InMemoryMessenger implements Messenger {
    private final List<Sent> sent = new ArrayList<>();
    private final Deque<Scripted> script = new ArrayDeque<>();
    private Optional<Sending> always = Optional.empty();
    private int attempts;

    /**
     * What really went out.
     *
     * @param key the provider's, also of a message of which the answer was lost
     */
    public record Sent(Contact to, String text, String key) {
        @Override
        public String toString() {
            return "Sent[" + key + "]";
        }
    }

    private record Scripted(Sending answer, boolean goesOut, boolean breaks) {
        Scripted(Sending answer, boolean goesOut) {
            this(answer, goesOut, false);
        }
    }

    /** The next sending comes to this; scripted ones follow each other. Only an accepted one goes out. */
    public synchronized void next(Sending answer) {
        script.add(new Scripted(answer, answer instanceof Sending.Accepted));
    }

    /** The next message goes out, but nobody hears of it. */
    public synchronized void nextIsSentUnheard() {
        script.add(new Scripted(new Sending.Unknown("answer lost"), true));
    }

    /** The next message goes out, but its sender breaks down before it hears of it. */
    public synchronized void breaksAfterTheNext() {
        script.add(new Scripted(new Sending.Unknown("broken"), true, true));
    }

    /** Until it {@link #works}, all that is not scripted comes to this, and nothing goes out. */
    public synchronized void always(Sending answer) {
        always = Optional.of(answer);
    }

    /** From now on nothing is scripted, and every message is accepted. */
    public synchronized void works() {
        always = Optional.empty();
        script.clear();
    }

    /** What went out, in order. */
    public synchronized List<Sent> sent() {
        return List.copyOf(sent);
    }

    /** What went out to this contact, in order. */
    public synchronized List<String> textsTo(Contact to) {
        return sent.stream().filter(one -> one.to().equals(to)).map(Sent::text).toList();
    }

    /** How often something was to be sent, whatever came of it. */
    public synchronized int attempts() {
        return attempts;
    }

    @Override
    public synchronized Sending send(Contact to, String text) {
        attempts++;
        var scripted = Optional.ofNullable(script.poll())
                .or(() -> always.map(answer -> new Scripted(answer, false)))
                .orElseGet(() -> new Scripted(new Sending.Accepted("SENT-" + (sent.size() + 1)), true));
        if (scripted.goesOut()) sent.add(new Sent(to, text, keyOf(scripted.answer())));
        if (scripted.breaks()) throw new UnsupportedOperationException("the sender broke down");
        return scripted.answer();
    }

    private String keyOf(Sending answer) {
        return answer instanceof Sending.Accepted accepted ? accepted.key() : "SENT-" + (sent.size() + 1);
    }
}
