package clinic.application.messaging;

import static clinic.application.messaging.Telephone.ANA;
import static clinic.application.messaging.Telephone.BIA;
import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Delivery;
import clinic.domain.messaging.Line;
import org.junit.jupiter.api.Test;

class KeepEventTest {
    private final Telephone telephone = new Telephone();

    @Test
    void keepsWhatIsToBeWorkedOff() {
        var now = telephone.now();
        assertThat(telephone.tells(TextEvents.text(ANA, "A1", now, "oi"))).isEqualTo(new KeepEvent.Outcome.Here(true));
        assertThat(telephone.tells(TextEvents.wrote(ANA, "B1", now, "oi"))).isEqualTo(new KeepEvent.Outcome.Here(true));
        assertThat(telephone.tells(TextEvents.receipt("C1", Delivery.READ)))
                .isEqualTo(new KeepEvent.Outcome.Here(true));
        assertThat(telephone.tells(TextEvents.pairing(Line.State.OPEN, "")))
                .isEqualTo(new KeepEvent.Outcome.Here(true));
        assertThat(telephone.workOffAll()).isPositive();
    }

    @Test
    void keepsForTheRecordWhatIsNotForUs() {
        assertThat(telephone.tells(TextEvents.group())).isEqualTo(new KeepEvent.Outcome.Here(false));
        assertThat(telephone.workOff()).isEqualTo(new WorkOff.Outcome.Idle());
    }

    @Test
    void keepsForTheRecordWhatIsOfAnotherLine() {
        var body = TextEvents.ofAnother(TextEvents.text(ANA, "A1", telephone.now(), "oi"));
        assertThat(telephone.tells(body)).isEqualTo(new KeepEvent.Outcome.Here(false));
        assertThat(telephone.workOff()).isEqualTo(new WorkOff.Outcome.Idle());
        assertThat(telephone.find(ANA)).isEmpty();
    }

    @Test
    void knowsAMessageAgainThatComesTwice() {
        var body = TextEvents.text(ANA, "A1", telephone.now(), "oi");
        telephone.tells(body);
        assertThat(telephone.tells(body)).isEqualTo(new KeepEvent.Outcome.Seen());
        telephone.workOffAll();
        assertThat(telephone.tells(body)).isEqualTo(new KeepEvent.Outcome.Seen());
        assertThat(telephone.workOff()).isEqualTo(new WorkOff.Outcome.Idle());
        assertThat(telephone.texts(ANA)).containsExactly("oi", "Menu");
    }

    @Test
    void keepsEachOfSeveralThatAreToldTogether() {
        var now = telephone.now();
        var first = TextEvents.text(ANA, "A1", now, "oi");
        var both = TextEvents.together(first, TextEvents.group(), TextEvents.text(BIA, "B1", now, "ajuda"));
        telephone.tells(first);
        assertThat(telephone.tells(both)).isEqualTo(new KeepEvent.Outcome.Here(true));
        assertThat(telephone.tells(TextEvents.together(first, first))).isEqualTo(new KeepEvent.Outcome.Seen());
        telephone.workOffAll();
        assertThat(telephone.texts(ANA)).containsExactly("oi", "Menu");
        assertThat(telephone.texts(BIA)).containsExactly("ajuda", "Help");
    }

    @Test
    void keepsAReceiptThatComesTwiceTwice() {
        var body = TextEvents.receipt("C1", Delivery.READ);
        telephone.tells(body);
        assertThat(telephone.tells(body)).isEqualTo(new KeepEvent.Outcome.Here(true));
    }
}
