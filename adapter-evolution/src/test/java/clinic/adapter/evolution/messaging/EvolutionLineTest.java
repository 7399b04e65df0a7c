package clinic.adapter.evolution.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import clinic.domain.messaging.Line;
import clinic.domain.messaging.Messenger.Why;
import clinic.domain.messaging.MessengerLine;
import clinic.domain.messaging.MessengerLine.Answer;
import clinic.sandbox.evolution.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class EvolutionLineTest {
    private final Stage stage = new Stage();

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void makesTheInstanceAndShowsAQrCode() {
        assertThat(state(line().state())).isEqualTo(Line.State.CLOSE);
        assertThat(line().connect()).isInstanceOfSatisfying(Answer.Told.class, told -> {
            assertThat(told.line().state()).isEqualTo(Line.State.CONNECTING);
            assertThat(told.line().qrCode())
                    .hasValueSatisfying(uri -> assertThat(uri).startsWith("data:image/png;base64,"));
        });
        assertThat(state(line().state())).isEqualTo(Line.State.CONNECTING);
    }

    @Test
    void tellsThatTheLineIsOpenOnceItIsPaired() {
        assertThat(state(line().connect())).isEqualTo(Line.State.CONNECTING);
        assertThat(stage.standIn.pair()).isTrue();
        assertThat(state(line().state())).isEqualTo(Line.State.OPEN);
        assertThat(state(line().connect())).isEqualTo(Line.State.OPEN);
    }

    @Test
    void tellsALineThatWasPairedLongAgoWhereToSendItsEvents() {
        stage.standIn.hasOpenLine(Stage.LINE);
        assertThat(state(line().connect())).isEqualTo(Line.State.OPEN);
        stage.standIn.patient("5511987654321").says("Oi");
        assertThat(stage.standIn.pendingEvents()).isPositive();
    }

    @Test
    void endsThePairingAndIsContentWhenThereIsNone() {
        stage.standIn.hasOpenLine(Stage.LINE);
        assertThat(state(line().disconnect())).isEqualTo(Line.State.CLOSE);
        assertThat(state(line().disconnect())).isEqualTo(Line.State.CLOSE);
        assertThat(state(line().state())).isEqualTo(Line.State.CLOSE);
    }

    @Test
    void isContentToDisconnectWhatDoesNotExist() {
        assertThat(state(line().disconnect())).isEqualTo(Line.State.CLOSE);
    }

    @Test
    void asksAgainWhenAnAnswerIsLost() {
        stage.standIn.hasOpenLine(Stage.LINE);
        stage.standIn.faults().on(Fault.DOWN, 2);
        assertThat(state(line().state())).isEqualTo(Line.State.OPEN);
    }

    @Test
    void tellsWhyItCouldNot() {
        assertFails(Fault.DOWN, Why.AWAY);
        assertFails(Fault.UNAUTHORIZED, Why.MISCONFIGURED);
        assertFails(Fault.UNLICENSED, Why.MISCONFIGURED);
    }

    @Test
    void tellsThatPairingFailedInside() {
        stage.standIn.hasOpenLine(Stage.LINE);
        stage.standIn.faults().on(Fault.CONNECT_FAILS);
        assertThat(line().connect())
                .isInstanceOfSatisfying(
                        Answer.Failed.class, failed -> assertThat(failed.why()).isEqualTo(Why.AWAY));
    }

    private void assertFails(Fault fault, Why why) {
        stage.standIn.faults().on(fault);
        assertThat(line().connect()).isInstanceOfSatisfying(Answer.Failed.class, failed -> {
            assertThat(failed.why()).isEqualTo(why);
            assertThat(failed.reason()).isNotBlank();
        });
        stage.standIn.faults().clear();
    }

    private static Line.State state(Answer answer) {
        return switch (answer) {
            case Answer.Told told -> told.line().state();
            case Answer.Failed failed -> throw new AssertionError(failed.why() + ": " + failed.reason());
        };
    }

    private MessengerLine line() {
        return stage.evolution.line();
    }
}
