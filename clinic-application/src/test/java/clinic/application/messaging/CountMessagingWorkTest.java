package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.application.messaging.Telephone.BIA;
import static clinic.domain.testkit.shared.Actors.ADMIN;
import static clinic.domain.testkit.shared.Actors.RECEPTIONIST;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.messaging.CountMessagingWork.Outcome;
import clinic.domain.messaging.MessagingBacklog.Counted;
import clinic.domain.messaging.Messenger.Sending;
import clinic.domain.shared.Actor;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CountMessagingWorkTest {
    private final Telephone telephone = new Telephone();

    @Test
    void countsWhatWaitsAndForHowLong() {
        telephone.writes(ANA, "oi");
        assertThat(count()).isEqualTo(found(new Counted(0, Optional.empty(), 0, 1, 0, 0), Duration.ZERO));
        telephone.workOffAll();
        telephone.pass(Duration.ofSeconds(40));
        assertThat(count()).isEqualTo(found(new Counted(1, Optional.of(NINE), 0, 0, 0, 0), Duration.ofSeconds(40)));
        telephone.sendAll();
        assertThat(count()).isEqualTo(found(nothing(), Duration.ZERO));
    }

    @Test
    void countsWhatNeedsAPerson() {
        telephone.messenger.next(new Sending.Refused("not on WhatsApp"));
        telephone.writes(ANA, "oi");
        telephone.workOffAll();
        telephone.sendAll();
        telephone.answer(BIA, "atendente");
        assertThat(count()).isEqualTo(found(new Counted(0, Optional.empty(), 1, 0, 0, 1), Duration.ZERO));
    }

    @Test
    void isForThoseWhoWatchOverTheServerAlone() {
        for (var actor : List.of(RECEPTIONIST, ADMIN)) assertThat(count(actor)).isEqualTo(new Outcome.NotAllowed());
    }

    private static Outcome found(Counted counted, Duration waitingFor) {
        return new Outcome.Found(counted, waitingFor);
    }

    private static Counted nothing() {
        return new Counted(0, Optional.empty(), 0, 0, 0, 0);
    }

    private Outcome count() {
        return count(Telephone.BOT);
    }

    private Outcome count(Actor actor) {
        return telephone.messaging.countMessagingWork().handle(new CountMessagingWork.Query(actor));
    }
}
