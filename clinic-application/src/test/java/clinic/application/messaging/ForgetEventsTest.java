package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.domain.testkit.shared.Moments.NINE;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.application.messaging.ForgetEvents.Outcome;
import clinic.domain.shared.Actor;
import clinic.domain.testkit.shared.Actors;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the provider told is kept for a while. */
class ForgetEventsTest {
    private final Telephone telephone = new Telephone();

    @Test
    void forgetsWhatIsDoneAfterThirtyDays() {
        for (var number = 0; number < 3; number++) telephone.tells(TextEvents.text(ANA, "A" + number, NINE, "oi"));
        telephone.workOffAll();
        telephone.pass(ForgetEvents.KEPT);
        assertThat(forget(Actors.SYSTEM)).isEqualTo(new Outcome.Forgotten(0));
        assertThat(telephone.tells(TextEvents.text(ANA, "A1", NINE, "oi"))).isEqualTo(new KeepEvent.Outcome.Seen());
        telephone.pass(Duration.ofMillis(1));
        assertThat(forget(Actors.SYSTEM)).isEqualTo(new Outcome.Forgotten(3));
    }

    @Test
    void forgetsHoweverMuchThereIs() {
        for (var number = 0; number < 2001; number++) telephone.tells(TextEvents.group());
        telephone.pass(ForgetEvents.KEPT.plusSeconds(1));
        assertThat(forget(Actors.SYSTEM)).isEqualTo(new Outcome.Forgotten(2001));
    }

    @Test
    void leavesWhatStillWaits() {
        telephone.writes(ANA, "oi");
        telephone.pass(ForgetEvents.KEPT.plusSeconds(1));
        assertThat(forget(Actors.SYSTEM)).isEqualTo(new Outcome.Forgotten(0));
        assertThat(telephone.workOffAll()).isEqualTo(1);
    }

    @Test
    void isTheClinicsOwnWork() {
        for (var actor : List.of(Actors.ANONYMOUS, Actors.ADMIN)) {
            assertThat(forget(actor)).isEqualTo(new Outcome.NotAllowed());
        }
    }

    private Outcome forget(Actor actor) {
        return telephone.messaging.forgetEvents().handle(new ForgetEvents.Command(actor));
    }
}
