package clinic.bootstrap.messaging;

import clinic.application.messaging.Announce;
import clinic.application.messaging.EndLeftDialogues;
import clinic.application.messaging.FindMeaning;
import clinic.application.messaging.ForgetEvents;
import clinic.application.messaging.Messaging;
import clinic.application.messaging.ProlongMeanings;
import clinic.application.messaging.ReadLine;
import clinic.application.messaging.SendNext;
import clinic.application.messaging.WorkOff;
import clinic.bootstrap.shared.Courtesy;
import clinic.bootstrap.shared.Workers;
import clinic.domain.shared.Actor;
import clinic.domain.shared.Origin;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps conversations going: works off what came, sends what is to be sent, announces what happened. */
public final class Conversing implements AutoCloseable {
    private static final Duration LOOKING = Duration.ofSeconds(1);

    /** Three times within a lease, so that one may fail. */
    private static final Duration PROLONGING = Duration.ofSeconds(10);

    /** As often as metrics are usually read. */
    private static final Duration COUNTING = Duration.ofSeconds(10);

    /** They use the processor and the database; events that come meanwhile must be acknowledged too. */
    private static final int ANSWERING = 2;

    /** So that a slow answer of the provider holds up one of them; more would cost the acknowledging of a burst. */
    private static final int SENDING = 2;

    private final Workers sending;
    private final Workers answering;
    private final Workers announcing;
    private final Workers finding;
    private final Workers prolonging;
    private final Workers counting;
    private final List<Runnable> toldOfDictations = new CopyOnWriteArrayList<>();

    private Conversing(Messaging messaging, int mostUnderWay, Courtesy courtesy, BacklogMeters backlog) {
        sending = Workers.start("whatsapp-send", SENDING, LOOKING, courtesy, () -> send(messaging.sendNext()));
        answering = Workers.start("whatsapp-answer", ANSWERING, LOOKING, courtesy, () -> answer(messaging.workOff()));
        announcing = Workers.start("whatsapp-announce", 1, LOOKING, courtesy, () -> announce(messaging.announce()));
        finding = Workers.start(
                "whatsapp-understand",
                mostUnderWay,
                LOOKING,
                courtesy,
                () -> find(messaging.findMeaning(), mostUnderWay));
        prolonging = Workers.start("whatsapp-prolong", 1, PROLONGING, () -> prolong(messaging.prolongMeanings()));
        counting = Workers.start("whatsapp-count", 1, COUNTING, () -> count(backlog));
    }

    /**
     * Starts to work.
     *
     * @param mostUnderWay of how many messages the meaning is looked for at a time
     * @param courtesy is shown to requests, which go first
     * @param meters show how much waits
     */
    public static Conversing start(Messaging messaging, int mostUnderWay, Courtesy courtesy, MeterRegistry meters) {
        var backlog = new BacklogMeters(messaging.countMessagingWork());
        backlog.register(meters);
        return new Conversing(messaging, mostUnderWay, courtesy, backlog);
    }

    /** From now on this is told when something may have been dictated. */
    public void whenDictated(Runnable told) {
        toldOfDictations.add(told);
    }

    /** Something has happened. */
    public void wakeAnnouncing() {
        announcing.wake();
    }

    /** There is something to work off. */
    public void wakeAnswering() {
        answering.wake();
    }

    /** There is something to send. */
    public void wakeSending() {
        sending.wake();
    }

    private boolean answer(WorkOff workOff) {
        return switch (workOff.handle(new WorkOff.Command(actor("whatsapp-bot")))) {
            case WorkOff.Outcome.Idle idle -> false;
            case WorkOff.Outcome.Done done -> {
                sending.wake();
                toldOfDictations.forEach(Runnable::run);
                yield true;
            }
            case WorkOff.Outcome.Wondering wondering -> {
                finding.wake();
                yield true;
            }
            case WorkOff.Outcome.Later later -> true;
        };
    }

    private boolean find(FindMeaning findMeaning, int most) {
        return switch (findMeaning.handle(new FindMeaning.Command(actor("whatsapp-understand"), most))) {
            case FindMeaning.Outcome.Idle idle -> false;
            case FindMeaning.Outcome.Found found -> {
                answering.wake();
                yield true;
            }
            case FindMeaning.Outcome.Later later -> true;
        };
    }

    /** It is never looked for more of it at once. */
    private static boolean prolong(ProlongMeanings prolongMeanings) {
        return switch (prolongMeanings.handle(new ProlongMeanings.Command(actor("whatsapp-understand")))) {
            case ProlongMeanings.Outcome.Prolonged prolonged -> false;
            case ProlongMeanings.Outcome.NotAllowed no ->
                throw new IllegalStateException("the system may prolong its work");
        };
    }

    /** It is never counted again at once. */
    private static boolean count(BacklogMeters backlog) {
        backlog.count(actor("whatsapp-count"));
        return false;
    }

    private static boolean send(SendNext sendNext) {
        return switch (sendNext.handle(new SendNext.Command(actor("whatsapp-send")))) {
            case SendNext.Outcome.Idle idle -> false;
            case SendNext.Outcome.Sent sent -> true;
            case SendNext.Outcome.Waits waits -> true;
            case SendNext.Outcome.Withheld withheld -> true;
            case SendNext.Outcome.Failed failed -> true;
        };
    }

    private boolean announce(Announce announce) {
        return switch (announce.handle(new Announce.Command(actor("whatsapp-announce")))) {
            case Announce.Outcome.Idle idle -> false;
            case Announce.Outcome.Done done -> {
                if (done.told()) sending.wake();
                yield true;
            }
        };
    }

    /** Ends the dialogues that were left; called again and again. */
    public static void endLeft(EndLeftDialogues endLeftDialogues) {
        endLeftDialogues.handle(new EndLeftDialogues.Command(actor("whatsapp-bot")));
    }

    /** Forgets what was told long ago; called again and again. */
    public static void forget(ForgetEvents forgetEvents) {
        switch (forgetEvents.handle(new ForgetEvents.Command(actor("forget-events")))) {
            case ForgetEvents.Outcome.Forgotten forgotten -> {}
            case ForgetEvents.Outcome.NotAllowed no -> throw new IllegalStateException("the system may forget events");
        }
    }

    /** Looks how the line stands, in case that nobody told; called again and again. */
    public static void watch(ReadLine readLine) {
        switch (readLine.handle(new ReadLine.Query(actor("watch-whatsapp"), ReadLine.Wish.READ))) {
            case ReadLine.Outcome.Told told -> {}
            case ReadLine.Outcome.Away away -> {}
            case ReadLine.Outcome.NotAllowed no -> throw new IllegalStateException("the watch may look at the line");
        }
    }

    private static Actor actor(String name) {
        return new Actor.Automation(name, new Origin(name, "local"));
    }

    /** Finishes what is in hand, which stays this instance's until then. */
    @Override
    public void close() {
        answering.close();
        finding.close();
        prolonging.close();
        announcing.close();
        sending.close();
        counting.close();
    }
}
