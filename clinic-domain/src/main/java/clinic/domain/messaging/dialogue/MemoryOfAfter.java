package clinic.domain.messaging.dialogue;

import java.util.Map;

/** How it is kept where the dialogue goes once a hold is released. */
final class MemoryOfAfter {
    private static final String AFTER = "after";

    private MemoryOfAfter() {}

    static Map<String, String> write(MemoryWriter to, After after) {
        return switch (after) {
            case After.Go go ->
                to.text(AFTER, "go").word("command", go.command()).done();
            case After.Decline decline -> to.text(AFTER, "decline").done();
            case After.GiveUp giveUp -> to.text(AFTER, "give-up").done();
            case After.Lost lost -> to.text(AFTER, "lost").done();
            case After.TooLate tooLate -> to.text(AFTER, "too-late").done();
            case After.Seek seek ->
                to.text(AFTER, "seek").wish(seek.wish()).search(seek.search()).done();
            case After.Offer offer ->
                to.text(AFTER, "offer")
                        .wish(offer.wish())
                        .pick(offer.pick())
                        .word("because", offer.because())
                        .times(offer.nearest())
                        .done();
        };
    }

    static After read(MemoryReader from) {
        return switch (from.text(AFTER)) {
            case "go" -> new After.Go(from.word("command", Command.class));
            case "decline" -> new After.Decline();
            case "give-up" -> new After.GiveUp();
            case "lost" -> new After.Lost();
            case "too-late" -> new After.TooLate();
            case "seek" -> new After.Seek(from.wish(), from.search());
            case "offer" ->
                new After.Offer(from.wish(), from.pick(), from.word("because", Because.class), from.times());
            default -> throw new IllegalArgumentException("no such way on");
        };
    }
}
