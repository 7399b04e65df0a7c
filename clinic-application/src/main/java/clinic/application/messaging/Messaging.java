package clinic.application.messaging;

import clinic.application.shared.InHand;
import clinic.domain.messaging.Meanings;

/** Messaging's use cases. */
public record Messaging(
        KeepEvent keepEvent,
        WorkOff workOff,
        FindMeaning findMeaning,
        ProlongMeanings prolongMeanings,
        SendNext sendNext,
        CountMessagingWork countMessagingWork,
        Announce announce,
        EndLeftDialogues endLeftDialogues,
        ForgetEvents forgetEvents,
        ReadLine readLine,
        ListConversations listConversations,
        ListMessages listMessages,
        WriteMessage writeMessage,
        TakeOver takeOver) {

    public static Messaging over(MessagingPorts ports) {
        var inHand = InHand.<Meanings.Due>nothing();
        return new Messaging(
                new KeepEvent(ports),
                new WorkOff(ports, new Listener(ports), new History(ports)),
                new FindMeaning(ports, inHand),
                new ProlongMeanings(ports.understanding().leases(), ports.time(), inHand),
                new SendNext(ports),
                new CountMessagingWork(ports.backlog(), ports.time()),
                new Announce(ports),
                new EndLeftDialogues(ports),
                new ForgetEvents(ports),
                new ReadLine(ports),
                new ListConversations(ports),
                new ListMessages(ports),
                new WriteMessage(ports),
                new TakeOver(ports));
    }
}
