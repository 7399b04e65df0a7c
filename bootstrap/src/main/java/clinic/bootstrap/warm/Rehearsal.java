package clinic.bootstrap.warm;

import clinic.application.messaging.KeepEvent;
import clinic.application.messaging.Messaging;
import clinic.application.messaging.SendNext;
import clinic.application.messaging.WorkOff;
import clinic.domain.messaging.Contact;
import clinic.domain.messaging.Messenger;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import clinic.domain.shared.UnitOfWork;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Plays, again and again, what a patient's messages set going: they are kept, worked off and answered, and the answers told
 * back. Each walk is one transaction on connections on which {@linkplain Undone nothing is kept}, and what it says goes to a
 * {@linkplain #messenger() messenger} that sends nothing.
 */
public final class Rehearsal {
    /** The provider's name for the line of which is played. */
    public static final String INSTANCE = "rehearsal";

    private static final Logger LOG = LoggerFactory.getLogger(Rehearsal.class);
    private static final Actor ACTOR = new Actor.Automation("whatsapp-bot", new Origin("warm-up", "local"));
    private static final int ROUNDS = 100;
    /** Of somebody who is new: to a booking, and on to what is asked most. */
    private static final List<String> WALK =
            List.of("agendar", "Ensaio Geral", "1", "qualquer", "1", "1", "meus horários", "ajuda");

    private final UnitOfWork undone;
    private final Messaging messaging;

    private Rehearsal(UnitOfWork undone, Messaging messaging) {
        this.undone = undone;
        this.messaging = messaging;
    }

    /**
     * Plays; a failure is told in the log and harms nothing.
     *
     * @param undone the transactions of which nothing is kept
     * @param messaging over the same connections, with a messenger that sends nothing
     * @param enough how long it may take, about
     */
    public static void play(UnitOfWork undone, Messaging messaging, Duration enough) {
        var rehearsal = new Rehearsal(undone, messaging);
        var end = System.nanoTime() + enough.toNanos();
        try {
            for (var round = 0; round < ROUNDS && System.nanoTime() < end; round++) rehearsal.play(round, end);
        } catch (RuntimeException failure) {
            LOG.atWarn().setCause(failure).log("the conversations start cold");
        }
    }

    /** A messenger that takes everything and sends nothing. */
    public static Messenger messenger() {
        var sent = new AtomicInteger();
        return (Contact to, String text) -> new Messenger.Sending.Accepted("REHEARSED" + sent.incrementAndGet());
    }

    private void play(int round, long end) {
        undone.inTransaction(ACTOR, () -> {
            for (var line = 0; line < WALK.size() && System.nanoTime() < end; line++) play(round, line);
            return round;
        });
    }

    private void play(int round, int line) {
        tell(Told.wrote("%d-%d".formatted(round, line), WALK.get(line)));
        messaging.workOff().handle(new WorkOff.Command(ACTOR));
        messaging.sendNext().handle(new SendNext.Command(ACTOR));
        tell(Told.receipt("REHEARSED" + line));
    }

    private void tell(String body) {
        messaging.keepEvent().handle(new KeepEvent.Command(body.getBytes(StandardCharsets.UTF_8)));
    }
}
